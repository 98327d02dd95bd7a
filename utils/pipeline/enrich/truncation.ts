import type { Truncation } from '../../article.ts'
import { matchKey } from '../../text/match-key.ts'
import type { Scene } from '../declutter/define-rule.ts'
import { phraseMatcher } from '../declutter/phrases.ts'
import type { FoundRemoval } from '../declutter/removal.ts'
import type { Block } from '../page/index.ts'
import { stampOf } from '../snapshot/stamp.ts'

/** The page's own count of words may take in captions and notes: as many more are missing text. */
const clearlyMore = 1.4
const atLeastMore = 120
/** A text of fewer words that ends at a subscription is its beginning. */
const opening = 200
/** Removals this near behind the last line stand at the end of the text. */
const atTheEnd = 4
const leadsToRest = phraseMatcher('read-more')
const brokenOff = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*["'”’»)]*\s*$/u

interface Read {
  scene: Scene
  element: Element
  removals: FoundRemoval[]
}

/** What was taken right behind the last line, nearest first. */
function takenBehind(last: Block, removals: FoundRemoval[]): FoundRemoval[] {
  const end = Number(stampOf(last.element))
  return removals
    .filter(({ position }) => position > end)
    .sort((a, b) => a.position - b.position)
    .slice(0, atTheEnd)
}

/**
 * Why the page shows only a part of the text, where several signs say so: it breaks off, a way to the
 * rest stands behind it, the page declares that it is not free, or that it has more words.
 */
export function findTruncation({ scene, element, removals }: Read): Truncation | null {
  const lines = scene.page.blocks.filter(
    (block) => block.element.isConnected && element.contains(block.element),
  )
  const { access } = scene.hints
  const last = lines.findLast(({ prose }) => prose)
  if (!last) return null
  const words = lines.reduce((sum, line) => sum + line.words, 0)
  const behind = takenBehind(last, removals)
  const breaksOff = brokenOff.test(last.text)
  const asks = behind.some(({ rule }) => rule === 'subscription')
  const isShort = words < opening
  if (asks && (breaksOff || (isShort && access.isFree === false))) return 'paywall'
  if (access.isFree === false && (breaksOff || access.words > words * 2)) return 'paywall'
  const leadsOn = ({ evidence }: FoundRemoval) =>
    leadsToRest({ key: matchKey(evidence) }, scene.phrases) !== null
  if (breaksOff && behind.some(leadsOn)) return 'readOn'
  if (access.words > words * clearlyMore && access.words - words >= atLeastMore) return 'fewerWords'
  return null
}

import { countWords } from '../../text/count-words.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { matchKey } from '../../text/match-key.ts'
import type { Block, Page } from '../page/index.ts'
import type { Site } from './site.ts'

/** What divides a title from the site's name: " | ", " - ", " – ", " :: ", " » ", "│". */
const separator = /\s+(?:[|\-–—·•»›~/]|::?)\s+|\s*[│‖]\s*/g
/** What divides a kicker from a title, besides. */
const afterKicker = /:\s+/g
/** A kicker before the title is a few words, not another title. */
const longestKicker = 8
/** A line of so many words below the title is its text. */
const fewestProse = 20

/** How the page shows a wording: as a heading, as some other line, or nowhere. */
export type Shown = (text: string) => 'heading' | 'line' | null

interface Surroundings {
  isSite: (name: string) => boolean
  shown: Shown
}

/**
 * A title without the site's name at its end or beginning, or a kicker before it. A part is taken off
 * where it is the site's name, or where what is left is shown by the page: a dash within a title stays.
 */
export function withoutSiteName(title: string, { isSite, shown }: Surroundings): string {
  const folded = foldWhiteSpace(title)
  if (shown(folded)) return folded
  const cuts = [...folded.matchAll(separator)]
  const isTitle = (kept: string, rest: string): boolean => {
    if (isSite(kept)) return false
    const how = shown(kept)
    // A single word of a menu may stand in a title too: such a line is no evidence.
    return isSite(rest) || how === 'heading' || (!!how && countWords(kept) >= countWords(rest))
  }
  for (const cut of cuts.toReversed()) {
    const kept = folded.slice(0, cut.index)
    if (isTitle(kept, folded.slice(cut.index + cut[0].length))) return kept
  }
  for (const cut of cuts) {
    const kept = folded.slice(cut.index + cut[0].length)
    if (isTitle(kept, folded.slice(0, cut.index))) return kept
  }
  for (const cut of folded.matchAll(afterKicker)) {
    const kept = folded.slice(cut.index + cut[0].length)
    if (shown(kept) === 'heading') return kept
  }
  return folded
}

/** Whether a line is a heading of the first three ranks, or stands in one. */
const inHeading = ({ heading, element }: Block): boolean =>
  heading > 0 ? heading <= 3 : element.closest('h1, h2, h3') !== null

/** How a page shows wordings, by what phrases are compared by. */
export const shownOn =
  ({ blocks }: Page): Shown =>
  (text) => {
    const key = matchKey(text)
    const lines = key ? blocks.filter((block) => block.key === key) : []
    if (lines.some(inHeading)) return 'heading'
    return lines.length > 0 ? 'line' : null
  }

/** Whether a line is the title whose key is given: by itself, or as a heading that begins with a kicker. */
export function repeatsTitle(block: Block, key: string): boolean {
  if (block.key === key) return true
  if (block.heading === 0 || block.heading > 3) return false
  const isPhrase = key.includes(' ')
  if (!isPhrase || !block.key.endsWith(` ${key}`)) return false
  return block.words - countWords(key) <= longestKicker
}

/**
 * The wording in the heading nearest above the text: one above it is often written for search and
 * stands in the breadcrumbs.
 */
function shownInHeading(page: Page, candidates: readonly string[]): string | null {
  const keys = candidates.map(matchKey)
  let found: string | null = null
  for (const block of page.blocks) {
    if (found && block.prose && block.words >= fewestProse) break
    const at = keys.findIndex((key) => key !== '' && repeatsTitle(block, key))
    if (at >= 0 && inHeading(block)) found = candidates[at] ?? found
  }
  return found
}

/** The page's only `h1`, repeated or not; null where it has several, or it names the site. */
function onlyHeading({ blocks }: Page, site: Site): string | null {
  const first = blocks.filter(({ heading }) => heading === 1)
  const keys = new Set(first.map(({ key }) => key))
  const [only] = first
  return only && keys.size === 1 && !site.isName(only.text) ? only.text : null
}

/** Whether one wording is the other with something before or after it: a section, a site, an author. */
const isPartOf = (part: string, whole: string): boolean =>
  part.includes(' ') && (whole.startsWith(`${part} `) || whole.endsWith(` ${part}`))

/** Whether a line is a wording with the site, a section or a date after it. */
const hasTail = (line: string, title: string): boolean =>
  line.startsWith(title) && /^\s+(?:[|│•·»–—-]|\d)/.test(line.slice(title.length))

/** Whether two wordings share a word that tells something. */
const speaksOfSame = (one: string, other: string): boolean => {
  const words = new Set(one.split(' ').filter((word) => word.length >= 4))
  return other.split(' ').some((word) => words.has(word))
}

interface Wordings {
  /** The headline that JSON-LD declares, the site's name taken off. */
  headline: string | null
  /** The other wordings of the head, best first. */
  others: readonly string[]
  site: Site
}

/**
 * Chooses among the wordings of the title: the one the page shows, as a heading before any other line.
 * Where it shows none, its only `h1` is preferred to what is written for search and sharing, unless a
 * headline is declared.
 */
export function chooseTitle(page: Page, { headline, others, site }: Wordings): string {
  const candidates = headline ? [headline, ...others] : others
  const lines = new Set(page.blocks.map(({ key }) => key))
  const shown =
    shownInHeading(page, candidates) ?? candidates.find((title) => lines.has(matchKey(title)))
  if (shown) return shown
  const [first] = candidates
  const heading = onlyHeading(page, site)
  const bare = heading && candidates.find((title) => hasTail(foldWhiteSpace(heading), title))
  if (bare) return bare
  if (!heading) return first ?? page.blocks.find((block) => block.heading === 1)?.text ?? ''
  const key = matchKey(heading)
  const keys = candidates.map(matchKey)
  const isTitle =
    keys.length === 0 ||
    keys.some((whole) => isPartOf(key, whole)) ||
    (!headline && keys.some((other) => speaksOfSame(key, other)))
  return isTitle ? heading : (first ?? heading)
}

import type { Scene } from '../declutter/define-rule.ts'
import { declaresText } from '../metadata/head/declared-types.ts'
import type { LoadReserve } from '../reserve.ts'
import type { RecognisedKind } from './define-kind.ts'
import { longestText } from './longest-text.ts'

/** An article, for what is known to be read as one. */
export const articleKind: RecognisedKind = { id: 'article', confidence: 0, plan: {} }

/** Types that speak for another kind, whatever else a page says. */
const ofAnotherKind = /^(?:og:)?(?:\w*Product|Discussion|QAPage|Tech|API)/
/** Words of prose in one element from which on it is a text, where the page says that it is one. */
const longText = 250
/** … and the share of the page's words in running prose. */
const enoughProse = 0.25

/** Whether a page is an article beyond doubt: it says so, and holds a long text. Most pages that are read do. */
function isClear({ page, metadata, hints }: Scene): boolean {
  const types = [...hints.types]
  const isSigned = metadata.byline !== null || metadata.publishedTime !== null
  const isDeclared = declaresText(hints.types) || (hints.types.has('og:article') && isSigned)
  if (!isDeclared || hints.isFrontPage || types.some((type) => ofAnotherKind.test(type)))
    return false
  const { words, running } = page.measure(page.root)
  return running >= words * enoughProse && longestText(page.blocks) > longText
}

/**
 * What a page is taken for, and how it is read. Whatever is no article beyond doubt is looked at by the
 * reserve: without it the page is read as an article is.
 */
export async function recogniseKind(
  scene: Scene,
  loadReserve: LoadReserve,
): Promise<RecognisedKind> {
  if (isClear(scene)) return { ...articleKind, confidence: 1 }
  return (await loadReserve())?.recognise(scene) ?? articleKind
}

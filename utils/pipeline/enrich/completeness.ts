import type { Completeness } from '../../article.ts'
import type { Stretch } from '../outside.ts'
import type { Page } from '../page/index.ts'

/** Characters: omissions are named, not reprinted. */
const longest = 300

/**
 * What share of the page's visible prose outside known clutter is in the article, by words, and the
 * stretches that are not. Asked after declutter, while the clone's lines still stand where they stood:
 * lines that a rule took are known clutter, lines outside `article` are omitted.
 */
export function measureCompleteness(
  page: Page,
  article: Element,
  outside: Stretch[],
): Completeness {
  const prose = page.blocks.filter(({ prose, element }) => prose && element.isConnected)
  const wordsOf = (lines: typeof prose) => lines.reduce((sum, { words }) => sum + words, 0)
  const all = wordsOf(prose)
  const kept = wordsOf(prose.filter(({ element }) => article.contains(element)))
  return {
    share: all > 0 ? Math.round((kept / all) * 1000) / 1000 : 1,
    omissions: outside.map(({ lines, words }) => ({
      words: Math.round(words),
      text: lines
        .map(({ text }) => text)
        .join(' ')
        .slice(0, longest),
    })),
  }
}

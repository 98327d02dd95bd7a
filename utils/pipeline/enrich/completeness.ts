import type { Completeness } from '../../article.ts'
import type { Page } from '../page/index.ts'

/** Words from which on missing prose is worth naming. */
const large = 40
/** Omissions are named, not reprinted. */
const longest = 300

/**
 * What share of the page's visible prose outside known clutter is in the article, by words, and the
 * stretches that are not. Asked after declutter, while the clone's lines still stand where they stood:
 * lines that a rule took are known clutter, lines outside `article` are omitted.
 */
export function measureCompleteness(page: Page, article: Element): Completeness {
  let kept = 0
  let omitted = 0
  const omissions: Completeness['omissions'] = []
  let stretch: { words: number; text: string } | null = null
  const end = () => {
    if (stretch && stretch.words >= large) {
      omissions.push({ words: Math.round(stretch.words), text: stretch.text.slice(0, longest) })
    }
    stretch = null
  }
  for (const block of page.blocks) {
    if (!block.prose || !block.element.isConnected) continue
    if (article.contains(block.element)) {
      kept += block.words
      end()
      continue
    }
    omitted += block.words
    stretch ??= { words: 0, text: '' }
    stretch.words += block.words
    stretch.text = stretch.text ? `${stretch.text} ${block.text}` : block.text
  }
  end()
  const all = kept + omitted
  return { share: all > 0 ? Math.round((kept / all) * 1000) / 1000 : 1, omissions }
}

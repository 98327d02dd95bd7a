import { type FoundRemoval, take } from './declutter/removal.ts'
import type { Block, Page } from './page/index.ts'

/** Words of prose from which on a stretch outside the article is worth naming. */
const large = 40

/** Prose that stands together outside the article. */
export interface Stretch {
  lines: Block[]
  words: number
}

/** The longer stretches of prose that no rule took and that are not in the article. */
export function stretchesOutside({ blocks }: Page, article: Element): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | null = null
  for (const block of blocks) {
    if (!block.prose || !block.element.isConnected) continue
    if (article.contains(block.element)) {
      open = null
      continue
    }
    if (!open) {
      open = { lines: [], words: 0 }
      stretches.push(open)
    }
    open.lines.push(block)
    open.words += block.words
  }
  return stretches.filter(({ words }) => words >= large)
}

/** Takes what the text was not chosen from, with all lines between its prose: it can be put back like clutter. */
export function takeOutside(page: Page, article: Element, stretches: Stretch[]): FoundRemoval[] {
  // Another reading's nodes are copies: which lines it left out they do not tell.
  if (!page.root.contains(article)) return []
  return stretches.map(({ lines }) => {
    const [first, last] = [lines[0], lines.at(-1)]
    const between = page.blocks.slice(first?.index, (last?.index ?? 0) + 1)
    const elements = between.map(({ element }) => element)
    return take(
      'outside',
      elements.filter((one) => one.isConnected && !article.contains(one)),
    )
  })
}

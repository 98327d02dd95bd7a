import type { Scene } from '../declutter/define-rule.ts'
import type { Container } from './choose-container.ts'
import { elsewhere } from './lines-above.ts'

/** Entries from which on a list between title and text says what the text needs, not who wrote it and when. */
const longList = 5

/** Lists without a link between the title and the container, with their headings: ingredients, points of a summary. */
export function listsAbove({ page, title }: Scene, { main }: Container): Element[] {
  if (!title) return []
  const lists = new Set<Element>()
  for (const { element } of page.blocks.slice(title.index + 1, page.measure(main).first)) {
    const list = element.isConnected && !element.closest(elsewhere) && element.closest('ul, ol')
    if (!list || lists.has(list) || list.children.length < longList) continue
    const { first, end, linkWords } = page.measure(list)
    if (linkWords > 0 || end - first < longList || list.querySelector('input')) continue
    const above = page.blocks[first - 1]
    if (above && above.heading > 1 && above.linkWords === 0 && above.element.isConnected)
      lists.add(above.element)
    lists.add(list)
  }
  return [...lists]
}

import type { Scene } from '../declutter/define-rule.ts'
import { isLongList, longList } from '../page/long-list.ts'
import type { Container } from './choose-container.ts'
import { elsewhere } from './lines-above.ts'

/** Lists without a link between the title and the container, with their headings: ingredients, points of a summary. */
export function listsAbove({ page, title }: Scene, { main }: Container): Element[] {
  if (!title) return []
  const lists = new Set<Element>()
  for (const { element } of page.blocks.slice(title.index + 1, page.measure(main).first)) {
    const list = element.isConnected && !element.closest(elsewhere) && element.closest('ul, ol')
    if (!list || lists.has(list) || !isLongList(page, list)) continue
    const { first, end } = page.measure(list)
    if (end - first < longList || list.querySelector('input')) continue
    const above = page.blocks[first - 1]
    if (above && above.heading > 1 && above.linkWords === 0 && above.element.isConnected)
      lists.add(above.element)
    lists.add(list)
  }
  return [...lists]
}

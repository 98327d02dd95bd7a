import { isBlockLevel } from './element-kinds.ts'

/** Elements that hold block-level ones, whatever their own tag: a link around a card is one. */
export function blockHolders(root: ParentNode): Set<Element> {
  const holders = new Set<Element>()
  for (const element of root.querySelectorAll('*')) {
    if (!isBlockLevel(element)) continue
    let parent = element.parentElement
    while (parent && !holders.has(parent)) {
      holders.add(parent)
      parent = parent.parentElement
    }
  }
  return holders
}

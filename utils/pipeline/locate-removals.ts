import type { Removal } from '../article.ts'
import type { FoundRemoval } from './declutter/removal.ts'
import { stampAttribute } from './snapshot/stamp.ts'

/** Brings removals into the page's order, gives them ids and their places: the nearest stamps of the body before and after them. */
export function locateRemovals(found: FoundRemoval[], body: DocumentFragment): Removal[] {
  const stamps = [...body.querySelectorAll(`[${stampAttribute}]`)]
    .map((element) => element.getAttribute(stampAttribute) ?? '')
    .sort((a, b) => Number(a) - Number(b))
  const placeOf = (at: number): Removal['place'] => {
    let low = 0
    let high = stamps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (Number(stamps[middle]) < at) low = middle + 1
      else high = middle
    }
    return { before: stamps[low - 1] ?? null, after: stamps[low] ?? null }
  }
  // Given by delegation, not copied: a removal writes out its text and HTML only when asked.
  const inOrder = [...found].sort((a, b) => a.position - b.position)
  return inOrder.map((removal, i) => ({
    id: `r${i + 1}`,
    rule: removal.rule,
    reason: removal.reason,
    evidence: removal.evidence,
    get text() {
      return removal.text
    },
    get html() {
      return removal.html
    },
    get stamps() {
      return removal.stamps
    },
    get place() {
      return placeOf(removal.position)
    },
  }))
}

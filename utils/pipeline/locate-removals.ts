import type { Removal } from '../article.ts'
import { stampAttribute } from './snapshot/stamp.ts'

/** Gives removals their ids and their places: the nearest stamps of the body before and after them. */
export function locateRemovals(
  found: Omit<Removal, 'id' | 'place'>[],
  body: DocumentFragment,
): Removal[] {
  const stamps = [...body.querySelectorAll(`[${stampAttribute}]`)]
    .map((element) => element.getAttribute(stampAttribute) ?? '')
    .sort((a, b) => Number(a) - Number(b))
  return found.map((removal, i) => {
    const at = Number(removal.stamps[0] ?? Number.POSITIVE_INFINITY)
    let low = 0
    let high = stamps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (Number(stamps[middle]) < at) low = middle + 1
      else high = middle
    }
    return {
      id: `r${i + 1}`,
      place: { before: stamps[low - 1] ?? null, after: stamps[low] ?? null },
      ...removal,
    }
  })
}

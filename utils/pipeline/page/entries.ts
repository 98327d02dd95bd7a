/** One entry of a page that is written as it happens: its time, and its heading where it has one. */
export interface Entry {
  element: Element
  head: Element[]
}

/** With fewer entries a page is not written as it happens. */
export const fewest = 3
/** What may hold an entry's time of day. */
export const times = 'time, [datetime], [class*="time" i]'
const clock = /\b\d{1,2}\s?[:.h]\s?\d{2}\b/i

/** Whether enough times of day stand on a page that it may have entries. */
export function mayHaveEntries(root: Element): boolean {
  let found = 0
  for (const { textContent } of root.querySelectorAll(times)) {
    if (clock.test(textContent ?? '')) found++
    if (found >= fewest) return true
  }
  return false
}

/** Makes the test whether an element within an entry holds its time or its heading. */
export function headsEntry(entries: readonly Entry[]): (element: Element) => boolean {
  const heads = new Set<Element>()
  for (const { element, head } of entries)
    for (const one of head)
      for (let up: Element | null = one; up && up !== element; up = up.parentElement) heads.add(up)
  return (element) => heads.has(element)
}

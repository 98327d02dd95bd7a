import type { Candidate } from './survey.ts'

/** Elements of one shape: the same tag and class in parents of one shape, which hold words of their own. */
export interface Row {
  elements: Element[]
  words: number
  linkWords: number
}

const fewest = 3

const isWithin = (element: Element, taken: Set<Element>): boolean => {
  for (let up = element.parentElement; up; up = up.parentElement) if (taken.has(up)) return true
  return false
}

/** The rows among candidates, outermost first. `isMember` says what one must hold to be in a row. */
export function findRows(
  found: readonly Candidate[],
  isMember: (candidate: Candidate) => boolean,
): Row[] {
  const rows: Row[] = []
  const taken = new Set<Element>()
  for (const group of Map.groupBy(found.filter(isMember), ({ shape }) => shape).values()) {
    if (group.length < fewest) continue
    const members = group.filter(({ element }) => !isWithin(element, taken))
    if (members.length < fewest) continue
    for (const { element } of members) taken.add(element)
    rows.push({
      elements: members.map(({ element }) => element),
      words: members.reduce((sum, { words }) => sum + words, 0),
      linkWords: members.reduce((sum, { linkWords }) => sum + linkWords, 0),
    })
  }
  return rows
}

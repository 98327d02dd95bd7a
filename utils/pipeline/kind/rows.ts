import { type Candidate, holds } from './survey.ts'

/** Elements of one shape: the same tag and class in parents of one shape, which hold words of their own. */
export interface Row {
  elements: Element[]
  /** With those that stand within others of the row. */
  all: Element[]
  words: number
  linkWords: number
  running: number
  /** Whether most hold a picture or a heading. */
  isMarked: boolean
}

const usualFewest = 3

const isWithin = (element: Element, taken: Set<Element>): boolean => {
  for (let up = element.parentElement; up; up = up.parentElement) if (taken.has(up)) return true
  return false
}

/** The rows among candidates, outermost first. `isMember` says what one must hold to be in a row. */
export function findRows(
  found: readonly Candidate[],
  isMember: (candidate: Candidate) => boolean,
  fewest = usualFewest,
): Row[] {
  const rows: Row[] = []
  let taken = new Set<Element>()
  for (const group of Map.groupBy(found.filter(isMember), ({ shape }) => shape).values()) {
    if (group.length < fewest) continue
    // Answers to answers stand within them: in the order of the page the outer comes first.
    const outer = new Set(taken)
    const members = group.filter(({ element }) => {
      if (isWithin(element, outer)) return false
      outer.add(element)
      return true
    })
    if (members.length < fewest) continue
    taken = outer
    rows.push({
      elements: members.map(({ element }) => element),
      all: group.map(({ element }) => element),
      words: members.reduce((sum, { words }) => sum + words, 0),
      running: members.reduce((sum, { running }) => sum + running, 0),
      isMarked: members.filter((one) => one.holds & holds.mark).length * 2 > members.length,
      linkWords: members.reduce((sum, { linkWords }) => sum + linkWords, 0),
    })
  }
  return rows
}

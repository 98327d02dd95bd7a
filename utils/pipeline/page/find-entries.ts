import { type Entry, fewest, times } from './entries.ts'

const clock = /^\D{0,24}\b\d{1,2}\s?[:.h]\s?\d{2}\b.{0,24}$/i
const headings = 'h2, h3, h4, h5, h6'
const timeLines = 'time, [datetime], p, span, div'
/** How many of a row's members must be entries. */
const nearlyAll = 0.8
/** Characters of text from which on an entry is one; a card of a list has less beside its links. */
const fewestCharacters = 60
const declared = 'script[type="application/ld+json"]'

/** Whether the page says that it is written as it happens. */
const isLive = (root: Element): boolean =>
  root.matches('[itemtype$="LiveBlogPosting"]') ||
  root.querySelector('[itemtype$="LiveBlogPosting"]') !== null ||
  [...root.ownerDocument.querySelectorAll(declared)].some((script) =>
    script.textContent?.includes('"LiveBlogPosting"'),
  )

/** The first short line of an entry that is a time of day. */
const timeOf = (element: Element): Element | undefined =>
  [...element.querySelectorAll(timeLines)].slice(0, 12).find((line) => {
    const text = line.textContent?.trim() ?? ''
    return text.length <= 60 && clock.test(text)
  })

/** An entry's heading, or the bold line that stands for one. */
function headingOf(element: Element): Element | null {
  const heading = element.querySelector(headings)
  if (heading) return heading
  const bold = element.querySelector('p > strong:only-child, p > b:only-child')
  return bold?.parentElement?.textContent?.trim() === bold?.textContent?.trim() ? bold : null
}

function entryOf(element: Element, needsHeading: boolean): Entry | null {
  const text = element.textContent?.trim() ?? ''
  if (text.length < fewestCharacters) return null
  const time = timeOf(element)
  const heading = headingOf(element)
  // A heading that leads elsewhere is a card's.
  if (!time || (needsHeading && !heading) || heading?.closest('a') || heading?.querySelector('a'))
    return null
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent?.length ?? 0),
    0,
  )
  return linked * 2 < text.length ? { element, head: heading ? [time, heading] : [time] } : null
}

/** Members of a row: siblings of one tag with a class in common. */
function rowsOf(root: Element): Element[][] {
  const rows = new Map<Element, Map<string, Element[]>>()
  for (const time of root.querySelectorAll(times)) {
    for (let up: Element | null = time; up && up !== root; up = up.parentElement) {
      const parent: Element | null = up.parentElement
      if (!parent) break
      const kind = `${up.tagName}.${up.classList[0] ?? ''}`
      const kinds: Map<string, Element[]> = rows.get(parent) ?? new Map<string, Element[]>()
      rows.set(parent, kinds)
      const row: Element[] | undefined = kinds.get(kind)
      if (row?.at(-1) === up) break
      if (row) row.push(up)
      else kinds.set(kind, [up])
    }
  }
  return [...rows.values()].flatMap((kinds) => [...kinds.values()])
}

/**
 * The entries of a page that is written as it happens: a row of parts, each with its time of day, and
 * a heading of its own unless the page declares what it is.
 */
export function findEntries(root: Element): Entry[] {
  const rows = rowsOf(root).filter((row) => row.length >= fewest)
  if (rows.length === 0) return []
  const needsHeading = !isLive(root)
  for (const row of rows) {
    const entries = row.flatMap((element) => entryOf(element, needsHeading) ?? [])
    if (entries.length >= Math.max(fewest, row.length * nearlyAll)) return entries
  }
  return []
}

/** A footnote and the mark in the text that leads to it. */
export interface Note {
  reference: Element
  /** The line or box of the note. */
  note: Element
}

/** "1", "[12]", "*", "iv", "(a)". */
const mark = /^[[(]?(?:\d{1,3}|[a-z]|[ivxl]{1,6}|[*†‡§¶]{1,3})[\])]?$/i
const declared = '[role="doc-noteref"], [rel~="footnote"], sup *, :has(> sup:only-child)'
const lines = 'p, li, dd, td, blockquote, figcaption, div'
const boxes = 'li, dd, tr, p, aside, div, section'
const headings = 'h1, h2, h3, h4, h5, h6'
/** A mark stands in a line of text; pages and slides are numbered in lines of links. */
const fewestCharacters = 40
/** A longer target, in characters, is a part of the article. */
const longestNote = 3000
const longestHeading = 40

const decode = (hash: string): string => {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}

/** The part of a link's address behind "#". */
export const hashOf = (link: Element): string =>
  decode(/#(.+)$/s.exec(link.getAttribute('href') ?? '')?.[1] ?? '')

/** What links within the page lead to, by id or the name of an anchor. */
export function targetsIn(root: Element): Map<string, Element> {
  const targets = new Map<string, Element>()
  for (const element of root.querySelectorAll('a[name], [id]')) {
    for (const name of [element.id, element.getAttribute('name')])
      if (name && !targets.has(name)) targets.set(name, element)
  }
  return targets
}

function isReference(link: Element): boolean {
  if (link.getAttribute('epub:type') === 'noteref') return true
  const text = link.textContent?.trim() ?? ''
  if (text.length > 6 || !mark.test(text)) return link.matches('[role="doc-noteref"]')
  const line = link.closest(lines)?.textContent?.trim() ?? ''
  return line.length >= fewestCharacters || (link.matches(declared) && line.length > text.length)
}

export const follows = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** The footnotes of a page: targets of marks in the text that stand before them. */
export function findNotes(root: Element): Note[] {
  const references = [...root.querySelectorAll('a[href*="#"]')].filter(isReference)
  if (references.length === 0) return []
  const targets = targetsIn(root)
  return references.flatMap((reference) => {
    const target = targets.get(hashOf(reference))
    const note = target?.closest(boxes)
    if (!target || !note || !root.contains(note) || note.contains(reference)) return []
    if (!follows(reference, target) || note.querySelector(headings)) return []
    return (note.textContent?.length ?? 0) <= longestNote ? [{ reference, note }] : []
  })
}

/** The line above the notes that says what they are; null where there is none. */
export function headingOf({ note }: Note): Element | null {
  const list = note.closest('ol, ul, dl, table') ?? note
  for (const one of [list, list.parentElement]) {
    const before = one?.previousElementSibling
    const text = before?.textContent?.trim() ?? ''
    const isLabel =
      text !== '' && text.length <= longestHeading && !before?.querySelector('a[href]')
    if (before?.matches(headings) || isLabel) return before ?? null
    if (before && before.tagName !== 'HR') return null
  }
  return null
}

const lengthOf = ({ textContent }: Element): number => textContent?.length ?? 0

function add(notes: Map<Element, Note[]>, at: Element, one: Note): void {
  const known = notes.get(at)
  if (known) known.push(one)
  else notes.set(at, [one])
}

/** Makes the test whether taking an element would part a note from its mark, or from the heading above the notes. */
export function partsNotes(notes: readonly Note[]): (element: Element) => boolean {
  const [first] = notes
  if (!first) return () => false
  const heading = headingOf(first)
  // A page may have hundreds of notes: each element is asked about those alone that it holds or stands in.
  const around = new Map<Element, Note[]>()
  const own = new Map<Element, Note[]>()
  for (const one of notes) {
    add(own, one.note, one)
    for (let up: Element | null = one.note; up; up = up.parentElement) add(around, up, one)
  }
  const isLeftBy = (element: Element, { reference }: Note): boolean =>
    reference.isConnected && !element.contains(reference)
  const isMostOfNote = (element: Element): boolean => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      const within = own.get(up)?.filter((one) => isLeftBy(element, one)) ?? []
      if (within.length > 0) return lengthOf(element) * 2 > lengthOf(up)
    }
    return false
  }
  return (element) =>
    around.get(element)?.some((one) => isLeftBy(element, one)) ||
    isMostOfNote(element) ||
    (element === heading && first.note.isConnected)
}

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
    if (before?.matches(headings) || (text !== '' && text.length <= longestHeading))
      return before ?? null
    if (before && before.tagName !== 'HR') return null
  }
  return null
}

/** Makes the test whether taking an element would part a note from its mark, or from the heading above the notes. */
export function partsNotes(notes: readonly Note[]): (element: Element) => boolean {
  const first = notes[0]
  const heading = first ? headingOf(first) : null
  return (element) =>
    notes.some(({ reference, note }) => {
      if (!reference.isConnected || element.contains(reference)) return false
      const isMost = () => (element.textContent?.length ?? 0) * 2 > (note.textContent?.length ?? 0)
      return element.contains(note) || (note.contains(element) && isMost())
    }) ||
    (heading !== null && first?.note.isConnected === true && element === heading)
}

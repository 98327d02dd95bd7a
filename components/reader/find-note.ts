import { findNotes, hashOf } from '../../utils/pipeline/page/notes.ts'

/** The place in the article that a link leads to; null where it leads out of it. */
export function targetOf(link: Element): Element | null {
  const root = link.getRootNode()
  if (!(root instanceof ShadowRoot || root instanceof Document)) return null
  return root.getElementById(hashOf(link))
}

/** The footnote of a text that a link in it refers to; null where it is a link like another. */
export const findNote = (link: Element, text: Element): Element | null =>
  findNotes(text).find(({ reference }) => reference === link)?.note ?? null

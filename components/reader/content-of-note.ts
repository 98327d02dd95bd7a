import { removeLinksBack } from '../../utils/exporters/remove-links-back.ts'

/** A footnote's content without its links back, its ids, and what would repeat them. */
export function contentOfNote(note: Element): DocumentFragment {
  const copy = note.cloneNode(true) as Element
  removeLinksBack(copy)
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  const content = document.createDocumentFragment()
  content.append(...copy.childNodes)
  return content
}

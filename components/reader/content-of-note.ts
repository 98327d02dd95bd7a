/** A footnote's content without its links back, its ids, and what would repeat them. */
export function contentOfNote(note: Element): DocumentFragment {
  const copy = note.cloneNode(true) as Element
  for (const back of copy.querySelectorAll('a[href^="#"]')) {
    if (!/\p{L}{2}/u.test(back.textContent ?? '')) back.remove()
  }
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id')
  const content = document.createDocumentFragment()
  content.append(...copy.childNodes)
  return content
}

import { findNotes } from '../../pipeline/page/notes.ts'
import { removeLinksBack } from '../remove-links-back.ts'

const isBare = /^[\p{L}\p{N}]+$/u

/**
 * Sets the marks of footnotes in brackets, which keeps them apart from the words that they stand behind.
 * Returns the highest number among them; 0 where there is none.
 */
export function markNotes(body: DocumentFragment): number {
  const root = body.ownerDocument.createElement('div')
  root.append(...body.childNodes)
  let highest = 0
  for (const { reference, note } of findNotes(root)) {
    const mark = reference.textContent?.trim() ?? ''
    if (isBare.test(mark)) reference.textContent = `[${mark}]`
    highest = Math.max(highest, Number(/\d+/.exec(mark)?.[0] ?? 0))
    removeLinksBack(note)
  }
  body.append(...root.childNodes)
  return highest
}

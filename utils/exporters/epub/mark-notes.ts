import { findNotes } from '../../pipeline/page/notes.ts'
import { renameElement } from '../../pipeline/rename-element.ts'

const ops = 'http://www.idpf.org/2007/ops'

/** Marks footnotes and what leads to them, so that reading systems show them beside the text. */
export function markNotes(root: Element): void {
  for (const { reference, note } of findNotes(root)) {
    if (reference.localName !== 'a' || !root.contains(note)) continue
    reference.setAttributeNS(ops, 'epub:type', 'noteref')
    const box = /^(?:div|section)$/.test(note.localName) ? renameElement(note, 'aside') : note
    if (box.matches('aside, li, p, dd')) box.setAttributeNS(ops, 'epub:type', 'footnote')
  }
}

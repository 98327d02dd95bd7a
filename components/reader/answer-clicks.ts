import { findNote, targetOf } from './find-note.ts'
import { jumpTo } from './jump-to.ts'
import type { View } from './view.ts'

interface Answers {
  view: View
  onCopyCode: (code: string) => void
}

/**
 * Answers clicks, and Enter on what has the focus, in the article's own nodes: pictures, blocks of code,
 * footnotes and links within the article. Those links left to the browser would scroll nothing, since
 * the target is in a shadow root, and change the page's address.
 */
export const answerClicks =
  ({ view, onCopyCode }: Answers) =>
  (event: MouseEvent): void => {
    const { target: pressed, currentTarget: text } = event
    if (!(pressed instanceof Element && text instanceof Element)) return
    const picture = pressed.closest<HTMLElement>('.enlarge')
    if (picture) {
      view.picture.value = picture
      return
    }
    const copy = pressed.closest('.code-copy')
    if (copy) {
      onCopyCode(copy.closest('.code-block')?.querySelector('pre')?.textContent ?? '')
      return
    }
    const link = pressed.closest<HTMLElement>('a[href^="#"]')
    if (!link) return
    event.preventDefault()
    const note = findNote(link, text)
    if (note) view.note.value = { reference: link, note }
    else jumpTo(targetOf(link))
  }

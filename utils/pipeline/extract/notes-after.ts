import type { Scene } from '../declutter/define-rule.ts'
import { headingOf, type Note } from '../page/notes.ts'
import type { Container } from './choose-container.ts'

/** What may stand beside the notes in their box, in characters: a heading. */
const heading = 60

const lengthOf = (element: Element): number => element.textContent?.trim().length ?? 0

/** The largest box that holds these notes and little else. */
function boxOf(notes: Note[], main: Element): Element[] {
  const length = notes.reduce((sum, { note }) => sum + lengthOf(note), 0)
  let box = notes[0]?.note
  while (box?.parentElement && !notes.every(({ note }) => box?.contains(note)))
    box = box.parentElement
  if (!box || box.contains(main)) return notes.map(({ note }) => note)
  for (let up = box.parentElement; up && !up.contains(main); up = up.parentElement) {
    if (lengthOf(up) > length * 1.5 + heading) break
    box = up
  }
  return [box]
}

/** Notes that marks in the container lead to and that stand behind it, with the heading above them. */
export function notesAfter({ notes }: Scene, { main }: Container): Element[] {
  const outside = notes.filter(
    ({ reference, note }) =>
      main.contains(reference) && !main.contains(note) && !note.contains(main) && note.isConnected,
  )
  const [first] = outside
  if (!first) return []
  const boxes = boxOf(outside, main)
  const above = headingOf(first)
  const isLoose =
    above !== null && !above.contains(main) && !boxes.some((box) => box.contains(above))
  return [...new Set(isLoose && !main.contains(above) ? [above, ...boxes] : boxes)]
}

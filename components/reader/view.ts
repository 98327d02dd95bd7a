import { type Signal, signal } from '@preact/signals'
import type { PanelId } from '../../utils/keys/reader-controls.ts'

/** A footnote that is shown beside its reference. */
export interface OpenNote {
  reference: HTMLElement
  note: Element
}

/** A passage of the article that is selected, and where it stands in the reader's scrolled content. */
export interface Passage {
  range: StaticRange
  /** Middle, top and bottom, in px. */
  place: { x: number; top: number; bottom: number }
}

/** What lies over the text, and how far the text is read. */
export interface View {
  /** The drawer that is open. */
  panel: Signal<PanelId | null>
  /** The button around the picture that is shown large. */
  picture: Signal<HTMLElement | null>
  zoomed: Signal<boolean>
  note: Signal<OpenNote | null>
  passage: Signal<Passage | null>
  /** How much of the article is above the lower edge, 0 to 1; null where all of it is in sight. */
  share: Signal<number | null>
  /** Id of the heading whose section is being read. */
  section: Signal<string | null>
  /** Room on each side of the text, in px. */
  gutter: Signal<number>
  /** Whether going on where the article was left is offered. */
  offer: Signal<boolean>
}

/** A view with nothing over the text. */
export const createView = (): View => ({
  panel: signal(null),
  picture: signal(null),
  zoomed: signal(false),
  note: signal(null),
  passage: signal(null),
  share: signal(null),
  section: signal(null),
  gutter: signal(0),
  offer: signal(false),
})

/** Closes what lies on top, if anything does. */
export function closeInnermost({ picture, zoomed, note, passage }: View): boolean {
  zoomed.value = false
  const open = [picture, note, passage].find((layer) => layer.value !== null)
  if (open) open.value = null
  return open !== undefined
}

/** Closes the note when a press goes elsewhere. */
export const closeNoteOn =
  ({ note }: View) =>
  (event: Event): void => {
    const isInside = event.target instanceof Element && event.target.closest('.note-card')
    if (note.value && !isInside) note.value = null
  }

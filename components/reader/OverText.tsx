import { render } from 'preact'
import type { Translate } from '../../utils/browser/t.ts'
import type { CopyForm } from '../../utils/keys/reader-controls.ts'
import { KeysPanel } from './KeysPanel.tsx'
import { Lightbox } from './Lightbox.tsx'
import { NoteCard } from './NoteCard.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import type { OpenNote, Passage, View } from './view.ts'

/** What there is to draw: plain values, for they come from another script's signals. */
interface Props {
  t: Translate
  /** Whether the list of keys is open. */
  keys: boolean
  picture: HTMLElement | null
  zoomed: boolean
  note: OpenNote | null
  passage: Passage | null
  view: View
  onCopy: (form: CopyForm) => void
}

function OverText({ t, keys, picture, zoomed, note, passage, view, onCopy }: Props) {
  return (
    <>
      {keys && <KeysPanel t={t} />}
      {note && (
        <NoteCard
          {...{ t, note }}
          onClose={() => {
            view.note.value = null
          }}
        />
      )}
      {passage && <SelectionBar {...{ t, passage, onCopy }} />}
      {picture && (
        <Lightbox
          {...{ t, picture, zoomed }}
          onPicture={(next) => {
            view.zoomed.value = false
            view.picture.value = next
          }}
          onZoom={(zoomed) => {
            view.zoomed.value = zoomed
          }}
        />
      )}
    </>
  )
}

/** Draws what lies over the text into its place in the reader; null takes it away. */
export const drawOverText = (place: Element, props: Props | null): void =>
  render(props && <OverText {...props} />, place)

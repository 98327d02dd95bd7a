import { ContinueOffer } from './ContinueOffer.tsx'
import { Lightbox } from './Lightbox.tsx'
import { NoteCard } from './NoteCard.tsx'
import { Panel } from './Panel.tsx'
import type { ReaderProps } from './reader-props.ts'
import { SelectionBar } from './SelectionBar.tsx'

/** What lies over the text for a while. */
export function OverText(props: ReaderProps) {
  const { t, view, onCopyPassage, onContinue } = props
  const id = view.panel.value
  const note = view.note.value
  const passage = view.passage.value
  const picture = view.picture.value
  return (
    <>
      {id && <Panel key={id} {...{ ...props, id }} />}
      <div role="status">{view.offer.value && <ContinueOffer {...{ t, onContinue }} />}</div>
      {note && (
        <NoteCard
          {...{ t, note }}
          onClose={() => {
            view.note.value = null
          }}
        />
      )}
      {passage && <SelectionBar {...{ t, passage }} onCopy={onCopyPassage} />}
      {picture && (
        <Lightbox
          {...{ t, picture }}
          zoomed={view.zoomed.value}
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

import { type ReadonlySignal, useSignal } from '@preact/signals'
import { render } from 'preact'
import { Lightbox } from './Lightbox.tsx'
import { NoteCard } from './NoteCard.tsx'
import { Panel } from './Panel.tsx'
import type { ReaderProps } from './reader-props.ts'
import { SelectionBar } from './SelectionBar.tsx'

/** What there is to draw, and what it tells of the user's wishes. */
export type OverTextProps = Pick<
  ReaderProps,
  | 'article'
  | 't'
  | 'settings'
  | 'view'
  | 'onPanel'
  | 'onSettingsChange'
  | 'onExport'
  | 'onRestore'
  | 'onCopy'
>

/** A signal of this script that has a value of the reader's: signals of one script are not followed by another. */
function useOwn<Value>(value: Value): ReadonlySignal<Value> {
  const own = useSignal(value)
  own.value = value
  return own
}

/** The reader's signals, read: each drawing has the values of its moment. */
const valuesOf = ({ article, settings, view, ...others }: OverTextProps) => ({
  ...others,
  view,
  article: article.value,
  settings: settings.value,
  panel: view.panel.value,
  // Followed only by the contents.
  section: view.panel.value === 'contents' ? view.section.value : null,
  picture: view.picture.value,
  zoomed: view.zoomed.value,
  note: view.note.value,
  passage: view.passage.value,
})

function OverText({ view, panel, ...props }: ReturnType<typeof valuesOf>) {
  const { t, picture, zoomed, note, passage, onCopy } = props
  const settings = useOwn(props.settings)
  const section = useOwn(props.section)
  return (
    <>
      {panel && <Panel key={panel} {...props} {...{ id: panel, settings, section }} />}
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

/**
 * Draws what lies over the text into its place in the reader; null takes it away. It reads the signals
 * it is given, so that an effect around it draws anew when they change.
 */
export const drawOverText = (place: Element, props: OverTextProps | null): void =>
  render(props && <OverText {...valuesOf(props)} />, place)

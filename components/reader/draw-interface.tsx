import { effect } from '@preact/signals'
import { render } from 'preact'
import { lookOf } from '../../utils/settings/look.ts'
import { AboveText } from './AboveText.tsx'
import { ArticleEnd } from './ArticleEnd.tsx'
import { ArticleNote } from './ArticleNote.tsx'
import { answerClicks } from './answer-clicks.ts'
import { OverText } from './OverText.tsx'
import { observeReading } from './observe-reading.ts'
import type { ReaderProps } from './reader-props.ts'
import { closeNoteOn } from './view.ts'
import { watchWidths } from './watch-widths.ts'

/** Has the text follow the article and the settings; the function returned ends that. */
function followValues({ frame, article, t, settings, prefersDark, view }: ReaderProps): () => void {
  let shown = article.peek()
  const stops = [
    effect(() => {
      if (article.value !== shown) frame.show(article.value)
      shown = article.value
      return watchWidths(frame.body, t)
    }),
    effect(() => observeReading({ dialog: frame.dialog, view, toc: article.value.toc })),
    effect(() => frame.wear(lookOf(settings.value, prefersDark.value))),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/**
 * Draws the interface around a text that is shown, and keeps both true to the values given until the
 * function returned is called.
 */
export function drawInterface(props: ReaderProps): () => void {
  const { places, dialog, body } = props.frame
  const ended = new AbortController()
  const { signal } = ended
  const stop = followValues(props)
  // Keyboard's and mouse's alike: both come as a click.
  body.addEventListener('click', answerClicks(props), { signal })
  dialog.addEventListener('pointerdown', closeNoteOn(props.view), { signal })
  // What stood there until now has listeners of its own: its elements are not to be used again.
  places.above.replaceChildren()
  render(<AboveText {...props} />, places.above)
  render(<ArticleNote {...props} />, places.note)
  render(<ArticleEnd {...props} />, places.end)
  render(<OverText {...props} />, places.over)
  return () => {
    stop()
    ended.abort()
    for (const place of Object.values(places)) render(null, place)
  }
}

import type { View } from '../../components/reader/view.ts'
import { keyFor } from '../../utils/keys/index.ts'
import { keyName } from '../../utils/keys/key-name.ts'
import type { ReaderControls } from '../../utils/keys/reader-controls.ts'

interface Options {
  controls: ReaderControls
  root: ShadowRoot
  view: View
  press: (button: HTMLElement) => void
  signal: AbortSignal
}

const typedInto =
  'textarea, select, [contenteditable], input:not([type=range], [type=radio], [type=checkbox], [type=button])'

/** When the keys that press a button do so. */
const presses: Record<string, string> = { Enter: 'keydown', ' ': 'keyup' }

const keyEvents = ['keydown', 'keyup', 'keypress'] as const

/** Keeps from the page what is left of the press that closed the reader, held down or let go. */
function keepRestOf({ code }: KeyboardEvent): void {
  const ended = new AbortController()
  for (const type of keyEvents) {
    const listener = (event: KeyboardEvent) => {
      const isRest = event.code === code && (type !== 'keydown' || event.repeat)
      if (isRest) event.stopImmediatePropagation()
      if (!isRest || type === 'keyup') ended.abort()
    }
    addEventListener(type, listener, { capture: true, signal: ended.signal })
  }
}

/**
 * Acts on the reader's keys, and keeps every key from the page beneath while the reader is open: a
 * letter must not play its video. Chords that are not ours are left alone, and the browser's own
 * handling of other keys is not prevented. Esc is ours: a page that prevents its default would
 * otherwise keep the dialog open.
 */
export function captureKeys({ controls, root, view, press, signal }: Options): void {
  /** Presses the button that has the focus: Firefox presses none by a key that was stopped on its way. */
  const pressButton = (act: boolean): boolean => {
    const button = root.activeElement?.closest<HTMLElement>('button, summary')
    if (button && act) press(button)
    return Boolean(button)
  }
  for (const type of keyEvents) {
    const listener = (event: KeyboardEvent) => {
      if (!event.isTrusted) return
      const key = keyFor(keyName(event), view.picture.value !== null)
      const isChord = event.altKey || event.ctrlKey || event.metaKey
      if (isChord && !key) return
      event.stopImmediatePropagation()
      if (event.key in presses) {
        if (pressButton(type === presses[event.key] && !event.repeat)) event.preventDefault()
        if (signal.aborted && type === 'keydown') keepRestOf(event)
        return
      }
      const isTyping = root.activeElement?.matches(typedInto)
      if (!key || (isTyping && event.key !== 'Escape')) return
      event.preventDefault()
      if (type !== 'keydown' || event.isComposing || (event.repeat && !key.held)) return
      key.run(controls)
      if (signal.aborted) keepRestOf(event)
    }
    addEventListener(type, listener, { capture: true, signal })
  }
}

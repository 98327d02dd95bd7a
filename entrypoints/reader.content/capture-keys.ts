import { keyFor } from '../../utils/keys/index.ts'
import { keyName } from '../../utils/keys/key-name.ts'
import type { ReaderControls } from '../../utils/keys/reader-controls.ts'

interface Options {
  controls: ReaderControls
  /** Whether a picture is shown large: it has keys of its own. */
  pictureIsOpen: () => boolean
  /**
   * Presses the button that has the focus, when told to act; false where none has. Firefox presses no
   * button by a key that was stopped on its way.
   */
  pressButton: (act: boolean) => boolean
  /** Whether the focus is in a field that takes letters. */
  isTyping: () => boolean
  signal: AbortSignal
}

/** When the keys that press a button do so. */
const presses: Record<string, string> = { Enter: 'keydown', ' ': 'keyup' }

/**
 * Acts on the reader's keys, and keeps every key from the page beneath while the reader is open: a
 * letter must not play its video. Chords that are not ours are left alone, and the browser's own
 * handling of other keys is not prevented. Esc is ours: a page that prevents its default would
 * otherwise keep the dialog open.
 */
export function captureKeys({
  controls,
  pictureIsOpen,
  pressButton,
  isTyping,
  signal,
}: Options): void {
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    const listener = (event: KeyboardEvent) => {
      if (!event.isTrusted) return
      const key = keyFor(keyName(event), pictureIsOpen())
      const isChord = event.altKey || event.ctrlKey || event.metaKey
      if (isChord && !key) return
      event.stopImmediatePropagation()
      if (event.key in presses) {
        if (pressButton(type === presses[event.key] && !event.repeat)) event.preventDefault()
        return
      }
      if (!key || (isTyping() && event.key !== 'Escape')) return
      event.preventDefault()
      if (type !== 'keydown' || event.isComposing || (event.repeat && !key.held)) return
      key.run(controls)
    }
    addEventListener(type, listener, { capture: true, signal })
  }
}

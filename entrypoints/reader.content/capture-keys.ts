interface Options {
  /** Closes the innermost open thing. */
  onEscape: () => void
  signal: AbortSignal
}

const isChord = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey

/**
 * Keeps keys from the page beneath while the reader is open: a letter must not play its video. Chords
 * are left alone, and the browser's own handling is not prevented. Esc is ours: a page that prevents
 * its default would otherwise keep the dialog open.
 */
export function captureKeys({ onEscape, signal }: Options): void {
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    const listener = (event: KeyboardEvent) => {
      if (!event.isTrusted || isChord(event)) return
      event.stopImmediatePropagation()
      if (event.key !== 'Escape') return
      event.preventDefault()
      if (type === 'keydown' && !event.isComposing) onEscape()
    }
    addEventListener(type, listener, { capture: true, signal })
  }
}

/** Keeps keys from the page beneath until the companion acts on them; chords stay the browser's. */
export function holdKeys(signal: AbortSignal): void {
  const hold = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    event.stopImmediatePropagation()
  }
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    addEventListener(type, hold, { capture: true, signal })
  }
}

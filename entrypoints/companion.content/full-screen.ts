import { askBackground } from '../../utils/browser/ask-background.ts'

const ask = (state: string) => askBackground('set-window-state', { state }).catch(() => null)

/** The window of the page, in full screen for as long as the reader wants it to be. */
export function fullScreen() {
  /** The state to come back to, while the window is in full screen by our hand. */
  let before: string | null = null
  /** Gives the state of the window where it had been left by another way. */
  const leave = async (): Promise<string | null> => {
    const state = before
    before = null
    return state && ask(state)
  }
  return {
    /** Back to what the window was; does nothing where it is not ours to change. */
    leave,
    async toggle() {
      if (before && !(await leave())) return
      before = await ask('fullscreen')
      // It was there already: then the key means out of it.
      if (!before) await ask('normal')
    },
  }
}

import { browser } from 'wxt/browser'

/** States of a window to come back to; a minimised one is not being read in. */
const ordinary = new Set(['normal', 'maximized'])

/**
 * Puts the window of a tab into full screen, or back into `state`. The window's, not the page's own
 * full screen: that would tell the page, and put it above the reader. Gives the state it had, null where
 * that is none to come back to.
 */
export async function setWindowState(windowId: number, state: unknown): Promise<string | null> {
  const { state: before = null } = await browser.windows.get(windowId)
  const wanted = state === 'normal' || state === 'maximized' ? state : 'fullscreen'
  const isFull = before === 'fullscreen'
  // Who left full screen by another way has chosen the state it has.
  if (isFull !== (wanted === 'fullscreen'))
    await browser.windows.update(windowId, { state: wanted })
  return before && ordinary.has(before) ? before : null
}

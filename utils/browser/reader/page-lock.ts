import { browser } from 'wxt/browser'

/**
 * Locks the page beneath and hides it from print. A USER-origin sheet, so that the page's DOM stays
 * untouched; and it holds only while the reader's host is there, so that a page that is kept for
 * "back" comes back free, whatever message got lost on leaving.
 */
const css = `
  :root:has(> lisible-reader), :root:has(> lisible-reader) > body { overflow: hidden !important; }
  @media print {
    :root:has(> lisible-reader) > body { display: none !important; }
    :root:has(> lisible-reader) { height: auto !important; overflow: visible !important; }
  }`

const sheet = (tabId: number) => ({ target: { tabId }, origin: 'USER' as const, css })

/** Keeps the page from scrolling and printing while the reader lies over it. */
export const lockPage = (tabId: number): Promise<void> => browser.scripting.insertCSS(sheet(tabId))

/** Lets the page scroll and print again; does nothing where it was not locked. */
export const unlockPage = (tabId: number): Promise<void> =>
  browser.scripting.removeCSS(sheet(tabId))

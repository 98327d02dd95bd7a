import { browser } from 'wxt/browser'

/**
 * Locks the page beneath and hides it from print. A USER-origin sheet, so that the page's DOM stays
 * untouched: synthetic scrolling and a printed page would otherwise be the page's.
 */
const css = `
  html, body { overflow: hidden !important; }
  @media print {
    html > body { display: none !important; }
    html { height: auto !important; overflow: visible !important; }
  }`

const sheet = (tabId: number) => ({ target: { tabId }, origin: 'USER' as const, css })

/** Keeps the page from scrolling and printing while the reader lies over it. */
export const lockPage = (tabId: number): Promise<void> => browser.scripting.insertCSS(sheet(tabId))

/** Lets the page scroll and print again; does nothing where it was not locked. */
export const unlockPage = (tabId: number): Promise<void> =>
  browser.scripting.removeCSS(sheet(tabId))

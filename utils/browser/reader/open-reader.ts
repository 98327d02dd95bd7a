import { type Browser, browser } from 'wxt/browser'
import type { MessageKey } from '../t.ts'
import { closedPageReason } from './closed-page.ts'
import { lockPage, unlockPage } from './page-lock.ts'
import type { ReaderGesture, ReaderOutcome } from './reader-global.ts'

type Tab = Browser.tabs.Tab

const popup = 'popup.html'

/** Gives the tab a popup that says why the page cannot be read, and opens it. */
function refuse(tabId: number, reason: MessageKey): void {
  const address = `${popup}?reason=${reason.replace('error_', '')}`
  void browser.action.setPopup({ tabId, popup: address })
  // Firefox opens it in the user's gesture only; then the badge and the next click tell.
  browser.action.openPopup().catch(() => {
    void browser.action.setBadgeText({ tabId, text: '!' })
  })
}

/** Milliseconds after which a page is asked for again. */
const again = 100

/**
 * Chromium may tell of the click before the permission that it grants has come: then a second try has
 * it. Where extensions may not run, that fails as well.
 */
async function injectScript(target: { tabId: number }): Promise<void> {
  const inject = () =>
    browser.scripting.executeScript({ target, files: ['/content-scripts/reader.js'] })
  await inject().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, again))
    await inject()
  })
}

async function callReader(tabId: number, gesture: ReaderGesture): Promise<ReaderOutcome> {
  try {
    const [run] = await browser.scripting.executeScript({
      target: { tabId },
      func: (gesture: ReaderGesture) => globalThis.lisibleReader?.[gesture](),
      args: [gesture],
    })
    return (run?.result as ReaderOutcome | undefined) ?? { refused: 'error_readerNotOpened' }
  } catch {
    // The page was left meanwhile, and its reader with it.
    return { state: 'closed' }
  }
}

/** Back to one click to read. */
export async function readerClosed(tabId: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setPopup({ tabId, popup: '' }),
    browser.action.setBadgeText({ tabId, text: '' }),
    unlockPage(tabId),
  ])
}

async function read(tab: Tab, gesture: ReaderGesture): Promise<void> {
  const tabId = tab.id
  if (tabId === undefined) return
  const closed = closedPageReason(tab.url)
  // Known from the address, so before any await: Firefox opens a popup in the gesture only.
  if (closed === 'error_browserPage' || closed === 'error_storePage') return refuse(tabId, closed)
  // At once too: a second quick click then meets the popup, which finds the reader; and later the tab
  // may show another page.
  void browser.action.setPopup({ tabId, popup })
  try {
    await injectScript({ tabId })
  } catch (error) {
    console.warn('Lisible: the reader could not be injected', error)
    // Where extensions may not run at all, the browser hides the address too.
    return refuse(tabId, closed ?? (tab.url ? 'error_pageNotAllowed' : 'error_browserPage'))
  }
  const outcome = await callReader(tabId, gesture)
  if ('refused' in outcome) return refuse(tabId, outcome.refused)
  if (outcome.state === 'closed') return readerClosed(tabId)
  // Fails where the page was left meanwhile: then there is nothing to lock.
  await lockPage(tabId).catch(() => {})
}

/** A click on the toolbar button: opens the reader; where it is open already, it stays. */
export const openReader = (tab: Tab): Promise<void> => read(tab, 'open')

/** The shortcut: opens the reader, or closes it. */
export const toggleReader = (tab: Tab): Promise<void> => read(tab, 'toggle')

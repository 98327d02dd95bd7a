import { browser } from 'wxt/browser'
import { askReader } from '../ask-reader.ts'
import type { TabText } from '../messages.ts'
import { closedPageReason } from '../reader/closed-page.ts'

/** Milliseconds; a page that loads without end must not hold a book. */
const patience = 30_000

const refusals = {
  error_browserPage: 'bookReason_closed',
  error_storePage: 'bookReason_closed',
  error_pdfPage: 'bookReason_pdf',
  error_filePage: 'bookReason_closed',
} as const

/** Runs in the page, where the scripts that it calls have been injected. */
async function tellPage(): Promise<TabText> {
  if (document.contentType === 'application/pdf') return { refused: 'bookReason_pdf' }
  const article = await globalThis.lisibleReader?.read()
  if (!article || article.problem === 'emptyPage') return { refused: 'bookReason_empty' }
  const text = await globalThis.lisibleTellArticle?.(article)
  return text === undefined ? { refused: 'bookReason_unread' } : { text }
}

async function readPage(tabId: number): Promise<TabText> {
  const target = { tabId }
  const files = ['/content-scripts/reader.js', '/content-scripts/exporters.js'] as const
  await browser.scripting.executeScript({ target, files: [...files] })
  const [run] = await browser.scripting.executeScript({ target, func: tellPage })
  return run?.result ?? { refused: 'bookReason_unread' }
}

const tooLong = (): Promise<TabText> =>
  new Promise((resolve) => setTimeout(() => resolve({ refused: 'bookReason_notLoaded' }), patience))

/** Reads the article of a tab, its page unchanged; as its reader shows it, where one is open. */
export async function readTab(tabId: number): Promise<TabText> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  if (!tab) return { refused: 'bookReason_gone' }
  const { discarded, url } = tab
  try {
    if (discarded) return { refused: 'bookReason_notLoaded' }
    const closed = closedPageReason(url)
    if (closed && closed !== 'error_filePage') return { refused: refusals[closed] }
    const shown = await askReader(tabId, 'tell-article', {})
    return shown ? { text: shown } : await Promise.race([readPage(tabId), tooLong()])
  } catch {
    // The browser lets nothing in.
    return { refused: 'bookReason_closed' }
  }
}

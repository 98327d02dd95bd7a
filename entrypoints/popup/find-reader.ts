import { askReader } from '../../utils/browser/ask-reader.ts'
import type { ReaderState } from '../../utils/browser/messages.ts'

const pause = 250

/**
 * The reader that is open in a tab; asks as often as told before it believes that there is none.
 * On a double click the popup is there while the reader is still at work on the page.
 */
export async function findReader(tabId: number, attempts: number): Promise<ReaderState | null> {
  const state = await askReader(tabId, 'reader-state', {})
  if (state || attempts <= 1) return state ?? null
  await new Promise((done) => setTimeout(done, pause))
  return findReader(tabId, attempts - 1)
}

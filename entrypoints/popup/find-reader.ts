import { askReader } from '../../utils/browser/ask-reader.ts'

const pause = 250

/**
 * Whether a reader is open in a tab; asks as often as told before it believes that there is none.
 * On a double click the popup is there while the reader is still at work on the page.
 */
export async function findReader(tabId: number, attempts: number): Promise<boolean> {
  const state = await askReader(tabId, 'reader-state', {})
  if (state || attempts <= 1) return state?.open ?? false
  await new Promise((done) => setTimeout(done, pause))
  return findReader(tabId, attempts - 1)
}

import { browser } from 'wxt/browser'
import type { ReaderMessages } from './messages.ts'

/**
 * Asks the reader in a tab; the message is the request with its `type` beside it.
 * Undefined when nobody answers: no reader there, or one of an earlier version of the extension.
 */
export async function askReader<Type extends keyof ReaderMessages>(
  tabId: number,
  type: Type,
  request: ReaderMessages[Type]['request'],
): Promise<ReaderMessages[Type]['answer'] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { ...request, type }, { frameId: 0 })
  } catch {
    return undefined
  }
}

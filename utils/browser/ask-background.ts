import { browser } from 'wxt/browser'
import type { BackgroundMessages } from './messages.ts'

/** Asks the background; rejects when the extension was updated beneath the page. */
export const askBackground = <Type extends keyof BackgroundMessages>(
  type: Type,
  request: BackgroundMessages[Type]['request'],
): Promise<BackgroundMessages[Type]['answer']> => browser.runtime.sendMessage({ ...request, type })

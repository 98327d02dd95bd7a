import { type Browser, browser } from 'wxt/browser'
import type { BackgroundMessages } from './messages.ts'
import { readerClosed } from './open-reader.ts'

type Answers = {
  [Type in keyof BackgroundMessages]: (tabId: number) => Promise<BackgroundMessages[Type]['answer']>
}

const answers: Answers = {
  'reader-closed': async (tabId) => {
    await readerClosed(tabId)
    return null
  },
  'inject-exporters': async (tabId) => {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/exporters.js'],
    })
    return true
  },
}

const isType = (type: unknown): type is keyof Answers => typeof type === 'string' && type in answers

/** Answers the reader's messages; the tab is the sender's, whatever the message says. */
export function answerReader(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> | undefined {
  const type =
    typeof message === 'object' && message !== null && 'type' in message ? message.type : null
  const tabId = sender.tab?.id
  if (sender.id !== browser.runtime.id || tabId === undefined || !isType(type)) return undefined
  return answers[type](tabId)
}

/** Asks the background; rejects when the extension was updated beneath the page. */
export const askBackground = <Type extends keyof BackgroundMessages>(
  type: Type,
): Promise<BackgroundMessages[Type]['answer']> => browser.runtime.sendMessage({ type })

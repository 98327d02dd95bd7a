import { type Browser, browser } from 'wxt/browser'
import { dropOrder, takeOrdered } from './books/book-of-tabs.ts'
import { readTab } from './books/read-tab.ts'
import { openSaver } from './exports/open-saver.ts'
import type { BackgroundMessages } from './messages.ts'
import { answerPicture } from './pictures/answer-picture.ts'
import { storePosition } from './position-store.ts'
import { setWindowState } from './reader/full-screen.ts'
import { readerClosed } from './reader/open-reader.ts'
import { readFonts } from './reader/read-fonts.ts'
import { readPhrases } from './reader/read-phrases.ts'
import { storeSettings } from './settings/store-settings.ts'

/** Whose message it is: the popup has no tab. */
interface Asked {
  message: Record<string, unknown>
  tabId: number | undefined
  windowId: number | undefined
}

type Answers = {
  [Type in keyof BackgroundMessages]: (asked: Asked) => Promise<BackgroundMessages[Type]['answer']>
}

/** Injects a script beside the reader that asks for it: what is rarely needed weighs nothing till then. */
const inject =
  (file: `/content-scripts/${'code-colors' | 'companion' | 'exporters' | 'reserve'}.js`) =>
  async ({ tabId }: Asked): Promise<boolean> => {
    if (tabId === undefined) return false
    await browser.scripting.executeScript({ target: { tabId }, files: [file] })
    return true
  }

const answers: Answers = {
  'reader-closed': async ({ tabId }) => {
    if (tabId !== undefined) await readerClosed(tabId)
    return null
  },
  'inject-exporters': inject('/content-scripts/exporters.js'),
  'inject-companion': inject('/content-scripts/companion.js'),
  'inject-code-colors': inject('/content-scripts/code-colors.js'),
  'inject-reserve': inject('/content-scripts/reserve.js'),
  phrases: ({ message }) => readPhrases(message.languages),
  'fetch-picture': ({ message }) => answerPicture(message.address),
  'open-saver': ({ tabId }) =>
    tabId === undefined ? Promise.resolve(false) : openSaver(tabId).catch(() => false),
  'read-tab': async ({ message, tabId }) =>
    typeof message.tabId === 'number' &&
    tabId !== undefined &&
    (await takeOrdered(tabId, message.tabId))
      ? readTab(message.tabId)
      : { refused: 'bookReason_unread' },
  'drop-book': async ({ tabId }) => {
    if (tabId !== undefined) await dropOrder(tabId)
    return null
  },
  fonts: ({ message }) => readFonts(message.face, message.characters),
  'save-settings': ({ message }) =>
    storeSettings(message.values).then(
      () => true,
      () => false,
    ),
  'save-position': async ({ message }) => {
    await storePosition(message.address, message.anchor)
    return null
  },
  'set-window-state': async ({ message, windowId }) =>
    windowId === undefined ? null : setWindowState(windowId, message.state),
}

const isType = (type: unknown): type is keyof Answers =>
  typeof type === 'string' && Object.hasOwn(answers, type)

/** Answers the extension's own reader and popup; the tab is the sender's, whatever the message says. */
export function answerMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined
  if (!isType(message.type)) return undefined
  return answers[message.type]({
    message: { ...message },
    tabId: sender.tab?.id,
    windowId: sender.tab?.windowId,
  })
}

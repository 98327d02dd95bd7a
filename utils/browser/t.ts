import { browser } from 'wxt/browser'
import type messages from '../../public/_locales/en/messages.json'

/** Keys of the message files; English is the one that every other language follows. */
export type MessageKey = keyof typeof messages

/** Gives the sentence for a key, its placeholders filled in order. Components take it as a prop. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string

// WXT types getMessage by one overload a key, which no union of keys fits.
const i18n = browser.i18n as { getMessage(key: string, substitutions: string[]): string }

/** The sentence for a key, in the browser's language. */
export const t: Translate = (key, ...substitutions) => i18n.getMessage(key, substitutions)

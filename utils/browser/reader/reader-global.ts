import type { Article } from '../../article.ts'
import type { MessageKey } from '../t.ts'

/** What came of a click: the page reads, or why it cannot be read. */
export type ReaderOutcome =
  | { state: 'open' | 'closed' }
  | { refused: Extract<MessageKey, 'error_pdfPage' | 'error_readerNotOpened'> }

/** A user's gesture that the reader acts on. */
export type ReaderGesture = 'open' | 'toggle'

/** The reader's handle in the isolated world of a page: there once injected, whether open or not. */
export interface ReaderGlobal extends Record<ReaderGesture, () => Promise<ReaderOutcome>> {
  /** Reads the page without showing anything. */
  read: () => Promise<Article>
}

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleReader: ReaderGlobal | undefined
}

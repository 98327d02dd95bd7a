import type { MessageKey } from './t.ts'

/** What came of a click: the page reads, or why it cannot be read. */
export type ReaderOutcome =
  | { state: 'open' | 'closed' }
  | { refused: Extract<MessageKey, 'error_pdfPage' | 'error_restoreFailed'> }

/** The reader's handle in the isolated world of a page: there once injected, whether open or not. */
export interface ReaderGlobal {
  open: () => Promise<ReaderOutcome>
  toggle: () => Promise<ReaderOutcome>
}

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleReader: ReaderGlobal | undefined
}

import { closedPageReason } from '../../utils/browser/reader/closed-page.ts'
import type { MessageKey } from '../../utils/browser/t.ts'

/** Reasons that the background can name in the popup's address: keys of messages without `error_`. */
const reasons = [
  'browserPage',
  'storePage',
  'pdfPage',
  'filePage',
  'pageNotAllowed',
  'noReader',
  'contextInvalidated',
  'readerNotOpened',
] as const

/**
 * The message that says why there is no reader to adjust: the reason in the popup's own address
 * (`?reason=pageNotAllowed`), else what the page's address tells, else that the reader is not open.
 */
export function refusalKey(search: string, pageAddress: string | undefined): MessageKey {
  const named = new URLSearchParams(search).get('reason')
  const reason = reasons.find((known) => known === named)
  return reason ? `error_${reason}` : (closedPageReason(pageAddress) ?? 'error_noReader')
}

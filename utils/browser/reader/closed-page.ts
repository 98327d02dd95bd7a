import type { MessageKey } from '../t.ts'

type ClosedPageReason = Extract<
  MessageKey,
  'error_browserPage' | 'error_storePage' | 'error_pdfPage' | 'error_filePage'
>

/** Stores that their own browser closes to every extension: host, and where needed the path below it. */
const stores: readonly { host: string; path?: string }[] = [
  { host: 'chromewebstore.google.com' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'addons.mozilla.org' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
]

const isBelow = (pathname: string, path = '') =>
  pathname === path || pathname.startsWith(`${path}/`)

const isStore = ({ hostname, pathname }: URL) =>
  stores.some(({ host, path }) => hostname === host && isBelow(pathname, path))

// A colon in the last part is a wiki's page about a file ("/wiki/File:Map.pdf"), which is HTML.
const isPdf = ({ pathname }: URL) => /\/[^/:]+\.pdf$/i.test(pathname)

// Every browser has a scheme of its own (chrome:, edge:, brave:, about:), so what no web page uses is named.
const isOfTheWeb = ({ protocol }: URL) => /^(https?|file|blob|ftp):$/.test(protocol)

/**
 * Why no extension may run at an address, as far as the address alone tells; null where it does not.
 * A file may be open to extensions after all: `extension.isAllowedFileSchemeAccess()` knows.
 */
export function closedPageReason(address: string | undefined): ClosedPageReason | null {
  const url = address === undefined ? null : URL.parse(address)
  if (!url) return null
  if (!isOfTheWeb(url)) return 'error_browserPage'
  if (isStore(url)) return 'error_storePage'
  if (isPdf(url)) return 'error_pdfPage'
  return url.protocol === 'file:' ? 'error_filePage' : null
}

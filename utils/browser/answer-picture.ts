import { browser } from 'wxt/browser'
import { sniffType } from '../exporters/images/sniff-type.ts'
import { toBase64 } from '../text/base64.ts'
import type { FetchedPicture } from './messages.ts'
import { originPattern } from './picture-permission.ts'

/** Milliseconds; a slow server must not hold an export. */
const patience = 15_000
/** Bytes; more does not fit into one message. */
const largest = 40_000_000

/**
 * Fetches a picture for the reader, without cookies and without saying where it is shown. Gives nothing
 * else than pictures, whatever the address leads to.
 */
export async function answerPicture(address: unknown): Promise<FetchedPicture> {
  const url = typeof address === 'string' ? URL.parse(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return { allowed: true }
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const type = sniffType(bytes)
    if (!response.ok || !type || bytes.length > largest) return { allowed: true }
    return { base64: toBase64(bytes) }
  } catch {
    return {
      allowed: await browser.permissions.contains({ origins: [originPattern(url.hostname)] }),
    }
  }
}

import { browser } from 'wxt/browser'
import { sniffType } from '../../exporters/images/sniff-type.ts'
import { toBase64 } from '../../text/base64.ts'
import type { FetchedPicture } from '../messages.ts'
import { originPattern } from '../permissions/origin-pattern.ts'
import { largestPicture } from './largest-picture.ts'

/** Milliseconds; a slow server must not hold an export. */
const patience = 15_000

/** The body of a response; null where it is longer: no more than that is fetched. */
async function bytesUpTo(
  most: number,
  { headers, body }: Response,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const told = Number(headers.get('content-length'))
  if (!body || told > most) {
    await body?.cancel()
    return null
  }
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
    size += value.length
    if (size > most) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
}

/**
 * Fetches a picture for the reader, without cookies and without saying where it is shown. Gives nothing
 * else than pictures, whatever the address leads to.
 */
export async function answerPicture(address: unknown): Promise<FetchedPicture> {
  const url = typeof address === 'string' ? URL.parse(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return { failed: 'unusable' }
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    })
    const bytes = response.ok ? await bytesUpTo(largestPicture, response) : null
    return bytes && sniffType(bytes) ? { base64: toBase64(bytes) } : { failed: 'unusable' }
  } catch {
    const isAllowed = await browser.permissions.contains({ origins: [originPattern(url.hostname)] })
    return { failed: isAllowed ? 'unusable' : 'notAllowed' }
  }
}

import { browser } from 'wxt/browser'
import { base64OfBlob } from '../../exporters/images/blob-bytes.ts'
import { fromBase64 } from '../../text/base64.ts'
import { askReader } from '../ask-reader.ts'
import type { FilePart } from '../messages.ts'

/** Bytes of a part: as base64 well within the 64 MB of a message. */
const partSize = 12_000_000

const ownPages = browser.runtime.getURL('' as '/')

/** Lets a page of the extension collect a file from the reader; resolves once that has it all. */
export function handOver(file: File, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const answer = async (index: number): Promise<FilePart> => {
    const end = (index + 1) * partSize
    const base64 = await base64OfBlob(file.slice(index * partSize, end))
    const isLast = end >= file.size
    if (isLast) resolve()
    return { name: file.name, type: file.type, base64, isLast }
  }
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; url?: string | undefined },
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ownPages)) return undefined
    const { type, index } = message as { type?: unknown; index?: unknown }
    if (type !== 'file-part' || typeof index !== 'number') return undefined
    answer(index).then(respond, () => respond(undefined))
    return true as const
  }
  signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  browser.runtime.onMessage.addListener(listener)
  return promise.finally(() => browser.runtime.onMessage.removeListener(listener))
}

/** Collects the file that the reader in a tab hands over; null where it has none. */
export async function collectFile(tabId: number): Promise<File | null> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (let index = 0; ; index += 1) {
    const part = await askReader(tabId, 'file-part', { index })
    if (!part) return null
    parts.push(fromBase64(part.base64))
    if (part.isLast) return new File(parts, part.name, { type: part.type })
  }
}

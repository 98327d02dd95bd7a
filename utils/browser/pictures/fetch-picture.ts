import { bytesOfBlob } from '../../exporters/images/blob-bytes.ts'
import { NotAllowed } from '../../exporters/images/gather-images.ts'
import { fromBase64 } from '../../text/base64.ts'
import { askBackground } from '../ask-background.ts'
import { largestPicture } from './largest-picture.ts'

const inline = /^data:image\/[\w.+-]+;base64,(.*)$/s

/** As any page may, where the server lets it. */
async function fetchHere(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, { referrerPolicy: 'no-referrer', signal })
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  if (Number(response.headers.get('content-length')) > largestPicture) {
    await response.body?.cancel()
    throw new Error(`${address} is too large`)
  }
  // What a server did not tell is known once it has come; only then it is copied into the export.
  const file = await response.blob()
  if (file.size > largestPicture) throw new Error(`${address} is too large`)
  return bytesOfBlob(file)
}

/**
 * Fetches a picture's file: from the page, then by the background, which the page's policy does not bind
 * and which may have been permitted the picture's host.
 */
export async function fetchPicture(
  address: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const [, base64] = inline.exec(address) ?? []
  if (base64 !== undefined) return fromBase64(base64)
  try {
    return await fetchHere(address, signal)
  } catch (error) {
    signal.throwIfAborted()
    const answer = await askBackground('fetch-picture', { address })
    if ('base64' in answer) return fromBase64(answer.base64)
    throw answer.failed === 'notAllowed' ? new NotAllowed(address) : error
  }
}

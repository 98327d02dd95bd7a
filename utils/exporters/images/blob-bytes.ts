import { fromBase64 } from '../../text/base64.ts'

/** A blob as base64. */
export const base64OfBlob = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/**
 * A blob's bytes. By way of a text: what `arrayBuffer()` gives a content script in Firefox belongs to the
 * page, and may not be looked into.
 */
export const bytesOfBlob = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  fromBase64(await base64OfBlob(blob))

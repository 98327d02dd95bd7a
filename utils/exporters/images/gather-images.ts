import { unlessAborted } from '../../async/unless-aborted.ts'
import type { EmbeddedImage, ImageType } from './embedded-image.ts'
import { fitImage } from './fit-image.ts'

/** Fetches a picture's file; rejects where it cannot be had, with `NotAllowed` where a permission would help. */
export type FetchBytes = (address: string, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>

interface Wanted {
  fetchBytes: FetchBytes
  /** Types that the file may hold. */
  types: readonly ImageType[]
  onProgress: (progress: Progress) => void
  signal: AbortSignal
}

export interface Progress {
  done: number
  total: number
}

interface Gathered {
  /** By their address in the body. */
  images: Map<string, EmbeddedImage>
  total: number
  /** Hosts that give their pictures to no other site, without a permission. */
  hosts: string[]
}

/** The browser may not fetch from this site for another one. */
export class NotAllowed extends Error {}

/** At once: as many as a browser opens to one host. */
const together = 4
/** Milliseconds; a slow server must not hold an export. */
const patience = 15_000

/** Fetches the pictures of a body that a file is to hold. One that fails is left out; only `signal` ends it. */
export async function gatherImages(body: ParentNode, wanted: Wanted): Promise<Gathered> {
  const { fetchBytes, types, onProgress, signal } = wanted
  const images = new Map<string, EmbeddedImage>()
  const hosts = new Set<string>()
  const sources = [...body.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '')
  const addresses = [...new Set(sources.filter(Boolean))]
  const total = addresses.length
  const waiting = addresses.values()
  let done = 0
  async function gather(address: string): Promise<void> {
    const end = AbortSignal.any([signal, AbortSignal.timeout(patience)])
    try {
      const bytes = await unlessAborted(end, fetchBytes(address, end))
      images.set(address, await fitImage(bytes, types))
    } catch (error) {
      if (error instanceof NotAllowed) hosts.add(new URL(address).hostname)
    }
  }
  async function work(): Promise<void> {
    for (const address of waiting) {
      signal.throwIfAborted()
      await gather(address)
      done += 1
      onProgress({ done, total })
    }
  }
  if (total > 0) onProgress({ done, total })
  await Promise.all(Array.from({ length: together }, work))
  signal.throwIfAborted()
  return { images, total, hosts: [...hosts].sort() }
}

import type { EmbeddedImage } from './embedded-image.ts'

/** Few enough for one call's arguments. */
const chunk = 0x8000

/** A picture as a `data:` address. */
export function dataAddress({ type, bytes }: EmbeddedImage): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += chunk) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)))
  }
  return `data:${type};base64,${btoa(parts.join(''))}`
}

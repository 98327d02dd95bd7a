import type { ImageType } from './embedded-image.ts'

/** How a picture's file begins, as Latin letters. */
const beginnings: [RegExp, ImageType][] = [
  [/^\x89PNG\r\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF.{4}WEBP/s, 'image/webp'],
  [/^.{4}ftypavi[fs]/s, 'image/avif'],
]

/** What a picture is by its first bytes, whatever the server says; null for everything else. */
export function sniffType(bytes: Uint8Array): ImageType | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16))
  return beginnings.find(([beginning]) => beginning.test(start))?.[1] ?? null
}

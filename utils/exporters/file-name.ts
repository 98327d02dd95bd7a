import type { Article } from '../article.ts'

/** What every file system takes, with room for a browser's " (1)". */
const mostBytes = 180
/** Names Windows keeps for devices, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
const forbidden = /[<>:"/\\|?*]+/g
/** Control and format characters (bidi overrides among them), lone surrogates, private use; joiners spell words. */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu

/** Cuts at whole characters as readers see them, never within one. */
function capBytes(name: string, most: number): string {
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    name,
  )) {
    bytes += encoder.encode(segment).length
    if (bytes > most) break
    kept += segment
  }
  return kept
}

/** A file name of the article's title and site that is legal on Windows, macOS and Linux. */
export function fileName(
  { title, siteName }: Pick<Article, 'title' | 'siteName'>,
  extension: string,
): string {
  const clean = (part: string) =>
    part.normalize('NFC').replace(invisible, '').replace(forbidden, ' ').replace(/\s+/g, ' ').trim()
  const name = [title, siteName ?? ''].map(clean).filter(Boolean).join(' – ')
  const capped = capBytes(name, mostBytes).replace(/^[\s.~-]+|[\s.]+$/g, '')
  const safe = reserved.test(capped) ? `_${capped}` : capped
  return `${safe || 'lisible'}${extension}`
}

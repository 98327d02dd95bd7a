import { fillName } from './template/fill-name.ts'
import { type Named, placeNames, placeValues } from './template/places.ts'

interface Template {
  /** With places in braces: "{date} {title}". */
  template: string
  /** With its dot. */
  extension: string
  /** Time of the export. */
  now: Date
}

/** What every file system takes, with room for a browser's " (1)". */
const mostBytes = 180
/** Names Windows keeps for devices, with any extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
const forbidden = /[<>:"/\\|?*]+/g
/** Control and format characters (bidi overrides among them), lone surrogates, private use; joiners spell words. */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu

const clean = (part: string): string =>
  part.normalize('NFC').replace(invisible, '').replace(forbidden, ' ').replace(/\s+/g, ' ')

/** A file name after a template that is legal on Windows, macOS and Linux. */
export function fileName(article: Named, { template, extension, now }: Template): string {
  const values = placeValues(article, now)
  for (const name of placeNames) values[name] = clean(values[name]).trim()
  const filled = (by: string) => fillName(by, values, mostBytes).replace(/^[\s.~-]+|[\s.]+$/g, '')
  // A page may tell nothing of what the template asks for.
  const capped = filled(clean(template)) || filled('{title}')
  const safe = reserved.test(capped) ? `_${capped}` : capped
  return `${safe || 'lisible'}${extension}`
}

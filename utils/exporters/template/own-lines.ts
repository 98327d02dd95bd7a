import { isPlaceName, type Named, placeValues } from './places.ts'
import { writeScalar } from './yaml-scalar.ts'

interface Filled {
  article: Named
  /** The time of export. */
  now: Date
}

interface OwnLine {
  /** Null where the line has none: it is kept as a comment. */
  key: string | null
  line: string
}

const pair = /^\s*([\p{L}_][\p{L}\p{N}_-]*)\s*:\s*(.*)$/u
/** What YAML reads as something else than words, and nobody means as words. */
const bare = /^(?:true|false|null|-?\d{1,15}(?:\.\d{1,15})?)$/

/** Lines that say no "key: words". */
export const brokenLines = (lines: string): string[] =>
  lines.split(/\r?\n/).filter((line) => line.trim() !== '' && !pair.test(line))

/**
 * Lines of the user's own for front matter, "status: unread", "aliases: [{title}, {site}]": places are
 * filled, and whatever fills them stays words. A key that is there twice counts the last time.
 */
export function ownLines(lines: string, { article, now }: Filled): OwnLine[] {
  const values = placeValues(article, now)
  const fill = (words: string): string =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => (isPlaceName(name) ? values[name] : whole))
  const found = new Map<string, OwnLine>()
  for (const line of lines.split(/\r?\n/).filter((line) => line.trim() !== '')) {
    const [, key, words = ''] = pair.exec(line) ?? []
    if (key === undefined) {
      found.set(`# ${line}`, { key: null, line: `# ${line.replace(/\p{C}/gu, ' ').trim()}` })
      continue
    }
    const list = /^\[(.*)\]$/.exec(words.trim())?.[1]?.split(',')
    const value = list
      ? writeScalar(list.map((one) => fill(one.trim())).filter(Boolean))
      : bare.test(words.trim())
        ? words.trim()
        : writeScalar(fill(words.trim()))
    found.set(key, { key, line: `${key}: ${value}` })
  }
  return [...found.values()]
}

/** A place in a text that outlives fonts, restarts and small edits: what stands there, not where it stands. */
export interface TextAnchor {
  /** The text from the place on. */
  exact: string
  /** What stands before it. */
  prefix: string
  /** What stands after it. */
  suffix: string
  /** Its offset when it was made: decides between two places that read the same. */
  start: number
}

const quoteLength = 64
const contextLength = 32
/** Pieces shorter than this stand in a text by chance. */
const shortestPiece = 16

/** Remembers a place of a text by the words around it. */
export const makeAnchor = (text: string, start: number): TextAnchor => ({
  exact: text.slice(start, start + quoteLength),
  prefix: text.slice(Math.max(0, start - contextLength), start),
  suffix: text.slice(start + quoteLength, start + quoteLength + contextLength),
  start,
})

/** Where the anchor's place would be by every occurrence of a piece of its words. */
function* placesBy(text: string, whole: string, { from, size }: { from: number; size: number }) {
  const piece = whole.slice(from, from + size)
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) yield at - from
}

/**
 * Finds the place again: by all of its words, else by ever smaller pieces of them, since an edit may
 * have changed some; among equals the nearest to where it was. Null where nothing of it is left.
 */
export function findAnchor(text: string, anchor: TextAnchor): number | null {
  const whole = anchor.prefix + anchor.exact + anchor.suffix
  if (whole.trim() === '') return null
  for (let size = whole.length; ; size = Math.max(shortestPiece, size >> 1)) {
    const places: number[] = []
    const step = Math.max(1, size >> 1)
    for (let from = 0; from + size <= whole.length; from += step) {
      places.push(...placesBy(text, whole, { from, size }))
    }
    const [best] = places
      .map((place) => place + anchor.prefix.length)
      .sort((a, b) => Math.abs(a - anchor.start) - Math.abs(b - anchor.start))
    if (best !== undefined) return Math.min(Math.max(best, 0), Math.max(text.length - 1, 0))
    if (size <= shortestPiece) return null
  }
}

/** Reads an anchor from storage; null where it is none. */
export function parseAnchor(stored: unknown): TextAnchor | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { exact, prefix, suffix, start } = stored as Record<string, unknown>
  const isText = (value: unknown): value is string =>
    typeof value === 'string' && value.length <= quoteLength
  if (!isText(exact) || !isText(prefix) || !isText(suffix)) return null
  if (typeof start !== 'number' || !Number.isInteger(start) || start < 0) return null
  return { exact, prefix, suffix, start }
}

interface Passage {
  /** The article's text: blocks end in a line break (see flat-text.ts). */
  text: string
  /** Offsets of the passage in it. */
  start: number
  end: number
  /** The text of the whole page, in which the passage must be the only one of its kind. */
  page: string
}

/** Up to here a passage is quoted whole; a longer one by its first and its last words. */
const longestQuote = 120
const wordsAtEnds = 4
/** Words of context, at most, on each side. */
const mostContext = 8

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** Where words begin and end. */
const boundsOf = (text: string): { from: number; to: number }[] =>
  [...words.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }))

/** Browsers match whole words only: half a word is made whole. */
function wholeWords({ text, start, end }: Passage): { start: number; end: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const bounds = boundsOf(text.slice(from, lineEnd < 0 ? undefined : lineEnd))
  const split = (at: number) => bounds.find((word) => word.from < at - from && at - from < word.to)
  const first = split(start)
  const last = split(end)
  return { start: first ? first.from + from : start, end: last ? last.to + from : end }
}

const firstWords = (text: string, count: number): string =>
  count === 0 ? '' : text.slice(0, boundsOf(text)[count - 1]?.to ?? text.length)

const lastWords = (text: string, count: number): string =>
  count === 0 ? '' : text.slice(boundsOf(text).at(-count)?.from ?? 0)

/** Matching knows no case, and blocks are a space apart. */
const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

function occurrences(page: string, piece: string): number {
  let count = 0
  for (let at = page.indexOf(piece); at >= 0 && count < 2; at = page.indexOf(piece, at + 1)) count++
  return count
}

/** The dash and the comma are the directive's own marks. */
const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D')

/** The words before and behind the passage, with what stands between: of its own block where there are any. */
function contextOf(text: string, { start, end }: { start: number; end: number }, count: number) {
  const before = text.slice(Math.max(0, start - 400), start)
  const after = text.slice(end, end + 400)
  const ofBlock = {
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: after.split('\n')[0] ?? '',
  }
  const alone = !ofBlock.before.trim() && !ofBlock.after.trim()
  const around = alone ? { before, after } : ofBlock
  const words = { prefix: lastWords(around.before, count), suffix: firstWords(around.after, count) }
  // A full stop alone tells nothing.
  return {
    prefix: boundsOf(words.prefix).length > 0 ? words.prefix : '',
    suffix: boundsOf(words.suffix).length > 0 ? words.suffix : '',
  }
}

/** First and last words of a passage that is too long to be quoted. */
function endsOf(quote: string, page: string): { head: string; tail: string } {
  const lines = quote.split('\n').filter((line) => line.trim())
  const [first = ''] = lines
  const last = lines.at(-1) ?? ''
  const head = firstWords(first, wordsAtEnds).trim()
  const from = page.indexOf(fold(head))
  // Until it is the first of its kind behind the head.
  for (let count = wordsAtEnds; ; count++) {
    const tail = lastWords(last, count).trim()
    const at = page.indexOf(fold(tail), from + fold(head).length)
    const isWhole = tail.length >= last.trim().length
    if (isWhole || at < 0 || at - from + fold(tail).length >= fold(quote).length - 1) {
      return { head, tail }
    }
  }
}

/**
 * The fragment that leads to a passage of a page, `#:~:text=…`; with the words before and behind it
 * where the passage stands on the page more than once.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(passage: Passage): string {
  const { text } = passage
  const trimmed = {
    ...passage,
    start: passage.start + (/^\s*/.exec(text.slice(passage.start, passage.end))?.[0].length ?? 0),
    end: passage.end - (/\s*$/.exec(text.slice(passage.start, passage.end))?.[0].length ?? 0),
  }
  const place = wholeWords(trimmed)
  const page = fold(passage.page)
  const quote = text.slice(place.start, place.end)
  const isShort = quote.length <= longestQuote && !quote.includes('\n')
  const { head, tail } = isShort ? { head: quote, tail: '' } : endsOf(quote, page)

  const directive = (count: number) => {
    const { prefix, suffix } = contextOf(text, place, count)
    const parts = [
      prefix && `${encode(fold(prefix))}-`,
      encode(head),
      encode(tail),
      suffix && `-${encode(fold(suffix))}`,
    ]
    return {
      found: occurrences(page, fold(prefix + head + (tail ? '' : suffix))),
      parts: parts.filter(Boolean).join(','),
    }
  }
  const counts = Array.from({ length: mostContext + 1 }, (_, count) => count)
  const only = counts.map((count) => directive(count)).find(({ found }) => found === 1)
  return `#:~:text=${(only ?? directive(0)).parts}`
}

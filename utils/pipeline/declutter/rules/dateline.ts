import { matchKey } from '../../../text/match-key.ts'
import type { Metadata } from '../../metadata/index.ts'
import { defineRule } from '../define-rule.ts'

const longest = 8

/** The names of months and weekdays in a language, as keys; from the browser, so in every language. */
function dateWords(language: string): Set<string> {
  const words = new Set<string>()
  const add = (options: Intl.DateTimeFormatOptions, dates: Date[]) => {
    for (const calendar of ['gregory', 'islamic-umalqura', 'persian', 'japanese']) {
      if (calendar !== 'gregory' && !/^(?:ar|fa|ja)/.test(language)) continue
      const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, {
        ...options,
        timeZone: 'UTC',
      })
      for (const date of dates)
        for (const word of matchKey(format.format(date)).split(' ')) words.add(word)
    }
  }
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)))
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 5 + day)))
  for (const style of ['long', 'short'] as const) {
    add({ month: style }, months)
    add({ day: 'numeric', month: style }, months)
    add({ weekday: style }, days)
    add({ dateStyle: 'full' }, days)
  }
  return words
}

const cache = new Map<string, Set<string>>()

function wordsFor(language: string): Set<string> {
  let known = cache.get(language)
  if (!known) {
    known = dateWords(language)
    cache.set(language, known)
  }
  return known
}

/** Whether a line is a date and nothing else, in the page's language. */
export function isDate(text: string, lang: Metadata['lang']): boolean {
  if (!/\p{Nd}/u.test(text)) return false
  const words = matchKey(text).split(' ').filter(Boolean)
  if (words.length === 0) return /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text)
  const known = wordsFor(lang ?? 'en')
  return words.every((word) => known.has(word))
}

/** Dates that stand by themselves above the article: the theme's today, or the date shown in the header. */
export default defineRule({
  *find({ page, prose, metadata }) {
    for (const block of page.blocks.slice(0, prose.first)) {
      if (block.words <= longest && isDate(block.text, metadata.lang)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
  },
})

import { letter } from '../../../text/letters.ts'
import { matchKey } from '../../../text/match-key.ts'

const numeric: [RegExp, (parts: string[]) => [string, string, string]][] = [
  [/(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})/, ([y = '', m = '', d = '']) => [y, m, d]],
  // Day first, as most of the world writes; a month over twelve shows where it is not.
  [/(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/, ([d = '', m = '', y = '']) => [y, m, d]],
]
const dayFirst = new RegExp(
  `(\\d{1,2})(?:\\.|er|st|nd|rd|th|º)?\\s+(?:de\\s+)?(${letter}{3,})\\.?,?\\s+(?:de\\s+)?(\\d{4})`,
)
const monthFirst = new RegExp(`(${letter}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`)
const longest = 120

/** Years of the Buddhist era, as Thai dates have them, are so many ahead. */
const buddhist = 543

function isoDay(year: string, month: string, day: string): string | null {
  const told = year.length === 2 ? 2000 + Number(year) : Number(year)
  const full = told > 2400 ? told - buddhist : told
  const [m, d] = Number(month) > 12 ? [Number(day), Number(month)] : [Number(month), Number(day)]
  const date = new Date(Date.UTC(full, m - 1, d))
  const isReal =
    date.getUTCMonth() === m - 1 && date.getUTCDate() === d && full > 1990 && full < 2100
  return isReal ? date.toISOString().slice(0, 10) : null
}

/** The words of a date in each month of a language, once read: making twelve formats is slow. */
const monthNames = new Map<string, string[][]>()

function monthNamesOf(language: string): string[][] {
  const known = monthNames.get(language)
  if (known) return known
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const names = Array.from({ length: 12 }, (_, month) =>
    matchKey(format.format(Date.UTC(2026, month, 15))).split(' '),
  )
  monthNames.set(language, names)
  return names
}

const shortestMonth = 3
/** Letters by which every month differs from the others in all languages: "juin", "juil". */
const fewestLetters = 4

/** A month by its name in full or in short ("Nov", "Sept."); 0 where it is none, or may be two. */
function monthOf(word: string, language: string): number {
  if (word.length < shortestMonth) return 0
  const all = monthNamesOf(language)
  const whole = all.findIndex((names) => names.includes(word))
  if (whole >= 0) return whole + 1
  const isNamed = (name: string) =>
    name.length >= shortestMonth &&
    (name.startsWith(word) || word.startsWith(name.slice(0, fewestLetters)))
  const named = all.filter((names) => names.some(isNamed))
  return named.length === 1 ? all.indexOf(named[0] ?? []) + 1 : 0
}

/** The day a line of text names ("Do 25.04.24", "14 mars 2024", "March 14, 2024"), as ISO; null where none. */
export function dateInText(text: string, language: string): string | null {
  const line = text.slice(0, longest)
  for (const [pattern, parts] of numeric) {
    const match = pattern.exec(line)
    if (match) return isoDay(...parts(match.slice(1)))
  }
  const named = dayFirst.exec(line) ?? monthFirst.exec(line)
  if (!named) return null
  const [, first = '', second = '', year = ''] = named
  const [day, word] = /^\d/.test(first) ? [first, second] : [second, first]
  const month = monthOf(matchKey(word), language) || monthOf(matchKey(word), 'en')
  return month ? isoDay(year, String(month), day) : null
}

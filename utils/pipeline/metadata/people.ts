import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { matchKey } from '../../text/match-key.ts'
import words from './byline.phrases.json' with { type: 'json' }
import collectives from './collectives.phrases.json' with { type: 'json' }

const byLength = (a: string, b: string) => b.length - a.length
const labels = Object.values(words).flat().sort(byLength)
/** Where words are not spaced, a name follows its label at once; a short one may begin another word. */
const unspaced = labels.filter((label) => /[\u3040-\u9fff・]{3}$/.test(label))
const label = new RegExp(
  `^(?:(?:${labels.join('|')})(?:\\s*[:：・/]\\s*|\\s+)|(?:${unspaced.join('|')})[・]?)`,
  'iu',
)
const comma = /\s*[,;،、]\s*/u
const between = new RegExp(
  `${comma.source}|\\s+(?:and|und|et|y|e|og|och|en|i|ja|и|&|/)\\s+(?=\\p{Lu}|\\p{Lo})|\\s+و\\s?(?=\\p{Lo})`,
  'u',
)
/** Lower-case words that stand in names. */
const particle =
  /^(?:de|del|della|der|den|des|di|da|do|dos|das|du|la|le|van|von|vom|zu|zur|ten|ter|af|av|el|al|bin|ibn|ben|y|e|i|d['’]\S+)$/
const group = new Set(Object.values(collectives).flat().map(matchKey))
const longestPerson = 60
/** Characters of a text that are read: a list of people is not as long. */
const longestList = 1000
const mostWords = 5
/** Accounts that stand in for whoever wrote. */
const placeholder =
  /^(?:(?:word ?press ?)?admin(?:istrator)?|no author|unknown|anonymous|author|webmaster|null|none|undefined)$/
/** What is no name: addresses, years, sentences; "Dr." ends none. */
const noName = /https?:|\/\/|\b\d{4}\b|(?<!^\p{Lu}\p{L}{0,4})[.!?]\s+\S{4,}\s+\S/u
const address = /<?[^\s@<(]+@[^\s@]+\.[^\s@>)]+>?/g
const day =
  /(?:\d{1,2}(?:st|nd|rd|th)?[./:\-\s]\s?(?:\d|(?:de\s)?\p{L}{3,}\.?\s+(?:de\s)?\d{2,4})|\d{4}-\d|(?<!\p{L})\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})/u
    .source
/** From a date or a clock on, a byline names nobody any more. */
const dated = new RegExp(
  `[\\s,]*(?:\\s(?:on|am|le|el|il|em|den|op|um|at)\\s+(?:\\p{L}+,\\s+)?(?=.{0,20}\\d))?${day}.*$`,
  'iu',
)
/** A date before the names. */
const datedFirst = new RegExp(`^${day}\\S*[\\s|,·•–—-]+`, 'iu')

/** Whether a line is nothing but a label: "By", "Written by:". */
export const isLabel = (line: string): boolean => `${line} `.replace(label, '') === ''

/** Takes the label off a line that begins with "By"; null where it begins with none. */
export function afterLabel(line: string): string | null {
  const rest = foldWhiteSpace(line).replace(label, '')
  return rest === foldWhiteSpace(line) ? null : rest.replace(label, '')
}

/** Whether a text is written as people are: two to five words with capitals, or a short word of a script without. */
export function looksLikePerson(name: string): boolean {
  const parts = name.split(' ')
  const last = parts.at(-1) ?? ''
  if (/\d/.test(name) || parts.length > mostWords) return false
  if (/^\p{Lo}/u.test(name)) return name.length <= 30
  return (
    parts.length > 1 &&
    /^\p{Lu}/u.test(last) &&
    parts.every((part) => /^["'’“(]?\p{Lu}/u.test(part) || particle.test(part))
  )
}

/** An editorial office, an agency, a role: "Reuters", "Staff Writer". */
const isCollective = (name: string): boolean =>
  group.has(matchKey(name)) ||
  matchKey(name)
    .split(' ')
    .some((word) => group.has(word))

function segments(text: string, separator: RegExp): string[] {
  const line = (afterLabel(text) ?? foldWhiteSpace(text)).replace(address, ' ')
  const [first = ''] = line
    .replace(datedFirst, '')
    .replace(dated, '')
    .replace(/\s+\p{L}+:$/u, '')
    .split(/\s+[|–—·•»]\s*|\s+-\s+/)
    .filter(Boolean)
  return first.split(separator).flatMap((part) => {
    const person = foldWhiteSpace(part.replace(/\s*[([][^)\]]*[)\]]/g, ''))
      .replace(label, '')
      .replace(/^@|^[\s.:*–—-]+|[,;:|·•*\s–—-]+$/g, '')
    const key = matchKey(person)
    const isName =
      key !== '' && !isLabel(person) && person.length <= longestPerson && !noName.test(person)
    return isName && !placeholder.test(key) ? [person] : []
  })
}

/** The people that one text names, each written as people are. */
export const personsIn = (text: string): string[] =>
  segments(text.slice(0, longestList), between).filter(
    (name) => looksLikePerson(name) && !isCollective(name),
  )

/**
 * The people that one text names. Beside names written in full, single words (a place, an agency, a
 * degree), offices and roles are none; alone they are all the page tells.
 */
export function peopleIn(text: string): string[] {
  const people = personsIn(text)
  // What is no list of people may be one name: "Jobs & Homes".
  return people.length > 0 ? people : segments(text.slice(0, longestList), comma)
}

/** The names once each, as one line; null where there is none. */
export function joinPeople(names: readonly string[]): string | null {
  const seen = new Map<string, string>()
  for (const name of names) if (!seen.has(matchKey(name))) seen.set(matchKey(name), name)
  return seen.size > 0 ? [...seen.values()].join(', ') : null
}

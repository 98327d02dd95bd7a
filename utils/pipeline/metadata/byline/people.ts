import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import { beginsLarge, letter } from '../../../text/letters.ts'
import { matchKey } from '../../../text/match-key.ts'
import words from './byline.phrases.json' with { type: 'json' }
import collectives from './collectives.phrases.json' with { type: 'json' }

const labels = new Set(Object.values(words).flat())
/** Where words are not spaced, a name follows its label at once; a short one may begin another word. */
const isUnspaced = (label: string): boolean => /[\u3040-\u9fff・]{3}$/.test(label)
/** Lengths of the labels, the longest first. */
const lengths = [...new Set([...labels].map(({ length }) => length))].sort((a, b) => b - a)
const afterSpaced = /^(?:\s*[:：・/]\s*|\s+)/
const afterUnspaced = /^[・]?/
/** A capital, or a letter of a script that has none: lower case of the scripts that do is left out. */
const large = `(?![a-zß-öø-ÿα-ώа-џ])${letter}`
const comma = /\s*[,;،、]\s*/
const between = new RegExp(
  `${comma.source}|\\s+(?:and|und|et|y|e|og|och|en|i|ja|и|&|/)\\s+(?=${large})|\\s+و\\s?(?=${letter})`,
)
/** Lower-case words that stand in names. */
const particle =
  /^(?:de|del|della|der|den|des|di|da|do|dos|das|du|la|le|van|von|vom|zu|zur|ten|ter|af|av|el|al|bin|ibn|ben|y|e|i|d['’]\S+)$/
const group = new Set(Object.values(collectives).flat().map(matchKey))
const longestPerson = 60
/** Shorter labels ("Di", "By") may be surnames. */
const shortestRole = 5
/** Characters of a text that are read: a list of people is not as long. */
const longestList = 1000
const mostWords = 5
/** Accounts that stand in for whoever wrote. */
const placeholder =
  /^(?:(?:word ?press ?)?admin(?:istrator)?|no author|unknown|anonymous|author|webmaster|null|none|undefined)$/
/** What is no name: addresses, years, sentences; "Dr." ends none. */
const noName = new RegExp(
  String.raw`https?:|\/\/|\bwww\.|\b\d{4}\b|(?<!^${letter}{1,5})[.!?]\s+\S{4,}\s+\S`,
)
/** Addresses, and names of accounts behind a name. */
const address = /<?[^\s@<(]+@[^\s@]+\.[^\s@>)]+>?|(?<=\S\s+)@\w+/g
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[./:\-\s]\s?(?:\d|(?:de\s)?${letter}{3,}\.?\s+(?:de\s)?\d{2,4})|\d{4}-\d|(?<!${letter})${letter}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})`
/** From a date or a clock on, a byline names nobody any more. */
const dated = new RegExp(
  String.raw`[\s,]*(?:\s(?:on|am|le|el|il|em|den|op|um|at)\s+(?:${letter}+,\s+)?(?=.{0,20}\d))?${day}.*$`,
  'i',
)
/** A date before the names. */
const datedFirst = new RegExp(String.raw`^${day}\S*[\s|,·•–—-]+`, 'i')
const lastLabel = new RegExp(String.raw`\s+${letter}+:$`)
const caseless = new RegExp(`^(?=${letter})`)

/** What follows the label that a line begins with, whatever its case; the line where there is none. */
function withoutLabel(line: string): string {
  for (const length of lengths) {
    if (length > line.length) continue
    const label = line.slice(0, length).toLowerCase()
    if (!labels.has(label)) continue
    const rest = line.slice(length)
    const end = afterSpaced.exec(rest) ?? (isUnspaced(label) ? afterUnspaced.exec(rest) : null)
    if (end) return rest.slice(end[0].length)
  }
  return line
}

/** Whether a line is nothing but a label: "By", "Written by:". */
export const isLabel = (line: string): boolean => withoutLabel(`${line} `) === ''

/** Takes the label off a line that begins with "By"; null where it begins with none. */
export function afterLabel(line: string): string | null {
  const whole = foldWhiteSpace(line)
  const rest = withoutLabel(whole)
  return rest === whole ? null : withoutLabel(rest)
}

/** Whether a text is written as people are: two to five words with capitals, or a short word of a script without. */
export function looksLikePerson(name: string): boolean {
  const parts = name.split(' ')
  const last = parts.at(-1) ?? ''
  if (/\d/.test(name) || parts.length > mostWords) return false
  const isCaseless =
    caseless.test(name) && name.charAt(0).toLowerCase() === name.charAt(0).toUpperCase()
  if (isCaseless) return name.length <= 30
  return (
    parts.length > 1 &&
    beginsLarge(last) &&
    parts.every((part) => beginsLarge(part.replace(/^["'’“(]/, '')) || particle.test(part))
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
    .replace(lastLabel, '')
    .split(/\s+[|–—·•»]\s*|\s+-\s+/)
    .filter(Boolean)
  return first.split(separator).flatMap((part) => {
    const whole = foldWhiteSpace(part.replace(/\s*[([][^)\]]*[)\]]/g, ''))
    const person = withoutLabel(whole).replace(/^@|^[\s.:*–—-]+|[,;:|·•*\s–—-]+$/g, '')
    const key = matchKey(person)
    // "About the author" is a heading.
    const last = person.slice(person.lastIndexOf(' ') + 1)
    const isHeading = isLabel(person) || (last.length >= shortestRole && isLabel(last))
    const isName =
      key !== '' && !isHeading && person.length <= longestPerson && !noName.test(person)
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

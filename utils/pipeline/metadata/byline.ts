import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { matchKey } from '../../text/match-key.ts'
import words from './byline.words.json' with { type: 'json' }

const by = new RegExp(`^(?:${Object.values(words).flat().join('|')})[\\s:：]+`, 'iu')
const longest = 120

/** Splits "By Ana Ruiz and Jo Li" into names; null where it is no list of people. */
export function cleanByline(names: readonly string[]): string | null {
  const seen = new Set<string>()
  const people = names.flatMap((name) => {
    const person = foldWhiteSpace(name).replace(by, '').replace(/^@/, '')
    const key = matchKey(person)
    if (!key || seen.has(key) || person.length > longest || /^https?:/.test(person)) return []
    seen.add(key)
    return [person]
  })
  return people.length > 0 ? people.join(', ') : null
}

import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import { noLetter } from '../../../text/letters.ts'
import type { Block } from '../../page/index.ts'
import paths from './author-paths.words.json' with { type: 'json' }
import { afterLabel, peopleIn, personsIn } from './people.ts'

/** A folder of people in an address: "/author/ana-ruiz", "/blog/authors/12". */
const ofPeople = new RegExp(`/(?:${paths.join('|')})/[^/]`, 'i')
const others = new RegExp(`${noLetter}+`, 'g')
const letters = (text: string): string => text.toLowerCase().replace(others, '')

/** The people to whose pages a line links; a single word is a name where the address spells it too. */
export function linkedAuthors({ element, links }: Block): string[] {
  if (links === 0) return []
  const around = element.closest('a[href]')
  return (around ? [around] : [...element.querySelectorAll('a[href]')]).flatMap((link) => {
    const address = link.getAttribute('href') ?? ''
    if (!ofPeople.test(address)) return []
    const text = foldWhiteSpace((link === around ? element : link).textContent ?? '')
    const named = afterLabel(text) ?? text
    const people = personsIn(named)
    const isSpelt = !named.includes(' ') && letters(address).endsWith(letters(named))
    return people.length === 0 && isSpelt ? peopleIn(named) : people
  })
}

import { matchKey } from '../../text/match-key.ts'
import type { Metadata } from '../metadata/index.ts'

/** The keys of the people that the byline names. */
export const bylineNames = ({ byline }: Metadata): string[] =>
  (byline ?? '')
    .split(', ')
    .map(matchKey)
    .filter((name) => name !== '')

/** Kana, Han and Hangul: what follows a name, or stands before it, may be written on to it. */
const runsOn = /[\u3040-\u9fff\uac00-\ud7af]/
/** Shorter names ("AP") begin many words. */
const shortest = 4

/** Whether a line names a person, by their keys: from the beginning of a word, whatever its case adds to a name. */
export function isNamedIn(key: string, name: string): boolean {
  if (runsOn.test(name)) return key.includes(name)
  return ` ${key} `.includes(name.length < shortest ? ` ${name} ` : ` ${name}`)
}

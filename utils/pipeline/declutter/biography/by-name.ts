import { beginsLarge, letter } from '../../../text/letters.ts'
import { matchKey } from '../../../text/match-key.ts'
import type { Block } from '../../page/index.ts'
import { isNamedIn } from '../byline-names.ts'
import type { Finding, Scene } from '../define-rule.ts'
import {
  beginsWith,
  findingOf,
  isLabelled,
  isShort,
  isWrittenSmall,
  mostLines,
  peopleOf,
} from './note.ts'

/** The name with a role beside it. */
const longestName = 14
/** A role, an address. */
const mostBetween = 2
/** A word of a name, but for its capital. */
const ofName = new RegExp(`^(?:${letter}|[.'’-])+$`)
/** Words of a name, the longest there are. */
const mostNames = 4

/** Where in the lines below a name the first sentence stands that begins with it; -1 where it does not. */
function sentenceAbout(below: Block[], begin: string): number {
  const at = below.findIndex(({ prose }) => prose)
  const sentence = below[at]
  return sentence && at <= mostBetween && beginsWith(sentence, begin) ? at : -1
}

/** The name of a person of the byline on a line of its own, with the sentences about them. */
export function* ofByline(scene: Scene, lines: Block[], from: number): Iterable<Finding> {
  const people = peopleOf(scene)
  for (const [i, line] of lines.entries()) {
    if (i < from || line.prose || line.words > longestName) continue
    const person = people.find((words) => beginsWith(line, words.join(' ')))
    if (!person) continue
    const names = person.filter((word) => word.length > 2)
    const below = lines.slice(i + 1, i + 1 + mostLines)
    const [first = ''] = person
    const about = below.slice(0, mostBetween + 1).find(({ prose }) => prose)
    // A line that is the name and nothing else heads what is told about it in whichever words.
    const isAbout =
      about &&
      (line.key === person.join(' ') ? isNamedIn(about.key, first) : beginsWith(about, first))
    if (!isAbout) continue
    const last = below.findLastIndex(({ key }) => names.some((name) => key.includes(name)))
    const note = [line, ...below.slice(0, last + 1)]
    if (isShort(note.slice(1))) yield findingOf(note)
  }
}

const isOfName = (word: string): boolean => beginsLarge(word) && ofName.test(word)

/** Two words or more that begin as names do, at the start of a line. */
function beginsAsName(text: string): boolean {
  const [first = '', second = ''] = text.split(/\s+/, 2)
  return isOfName(first) && beginsLarge(second)
}

/** Two words or more that begin as names do, at the end of a line: "Written by Morwenna Tyack"; empty where there are none. */
function nameAtEnd(text: string): string {
  const words = text.split(/\s+/).slice(-mostNames)
  const name = words.slice(words.findLastIndex((word) => !isOfName(word)) + 1)
  return name.length > 1 ? name.join(' ') : ''
}

/** Whether a line is a name that the sentence below begins with. */
function namesPerson(line: Block, below: Block[], { lines, phrases, title }: Told): boolean {
  if (line.prose || line.words > longestName) return false
  const last = nameAtEnd(line.text)
  if (last && isLabelled(line, phrases) && sentenceAbout(below, matchKey(last)) >= 0) return true
  if (line.heading > 0 || !beginsAsName(line.text)) return false
  const first = line.key.split(' ')[0] ?? ''
  // What the title names is what the text is about.
  if (title && isNamedIn(title.key, first)) return false
  return sentenceAbout(below, first) >= 0 && !isWrittenSmall(first, lines)
}

interface Told extends Pick<Scene, 'phrases' | 'title'> {
  lines: Block[]
}

/** The last lines, where they are a name that no byline told and sentences about it: once, or it is a list of people. */
export function ofNobodyKnown(
  { phrases, title }: Scene,
  lines: Block[],
  from: number,
): Finding | null {
  const named = lines.flatMap((line, i) =>
    namesPerson(line, lines.slice(i + 1, i + 2 + mostBetween), { lines, phrases, title })
      ? [i]
      : [],
  )
  const [at] = named
  if (at === undefined || named.length > 1 || at < from) return null
  const note = lines.slice(at)
  return isShort(note.slice(1)) ? findingOf(note) : null
}

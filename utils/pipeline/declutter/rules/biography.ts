import { beginsLarge, letter } from '../../../text/letters.ts'
import { matchKey } from '../../../text/match-key.ts'
import type { Metadata } from '../../metadata/index.ts'
import type { Block } from '../../page/index.ts'
import { bylineNames, isNamedIn } from '../byline-names.ts'
import { defineRule, type Finding, type Scene } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'
import copulas from './biography.copulas.words.json' with { type: 'json' }

/** The name with a role beside it. */
const longestName = 14
/** A biography is a few lines; more below the name is a part of the article. */
const mostLines = 8
const mostWords = 200
/** A role, an address. */
const mostBetween = 2
/** Share of the article's prose that stands before. */
const nearlyAll = 0.7
/** A word of a name, but for its capital. */
const ofName = new RegExp(`^(?:${letter}|[.'’-])+$`)
/** Words of a name, the longest there are. */
const mostNames = 4
/** A sentence about a site is longer than a saying that begins with the word. */
const shortestAbout = 15
/** A line that says who wrote it and when. */
const longestSignOff = 30
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const isLabel = phraseMatcher('author-box')
const sayWhoIs = new Set(copulas)

const beginsWith = ({ key }: Block, phrase: string): boolean =>
  key === phrase || key.startsWith(`${phrase} `)

const proseIn = ({ prose, words }: Block): number => (prose ? words : 0)

const isShort = (lines: Block[]): boolean =>
  lines.length <= mostLines && lines.reduce((sum, { words }) => sum + words, 0) <= mostWords

const findingOf = (lines: Block[]): Finding => ({
  elements: lines.map(({ element }) => element),
  evidence: lines[0]?.text ?? '',
})

/** Where in the lines below a name the first sentence stands that begins with it; -1 where it does not. */
function sentenceAbout(below: Block[], begin: string): number {
  const at = below.findIndex(({ prose }) => prose)
  const sentence = below[at]
  return sentence && at <= mostBetween && beginsWith(sentence, begin) ? at : -1
}

/** The people of the byline, word by word: a single word may be any other. */
const peopleOf = ({ metadata }: Scene): string[][] =>
  bylineNames(metadata)
    .map((name) => name.split(' '))
    .filter((words) => words.length > 1)

/** The name of a person of the byline on a line of its own, with the sentences about them. */
function* ofByline(scene: Scene, lines: Block[], from: number): Iterable<Finding> {
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

/** Whether a line begins with a label of authors: "Posted by", "Geschrieben von". */
const isLabelled = ({ key }: Pick<Block, 'key'>, phrases: Scene['phrases']): boolean => {
  const words = key.split(' ')
  return [1, 2, 3].some((n) => isLabel({ key: words.slice(0, n).join(' ') }, phrases) === 'whole')
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

/** Names are not written small: a word that is may begin any sentence. */
const isWrittenSmall = (word: string, lines: Block[]): boolean => {
  const small = new RegExp(`(?<!${letter}|[@./])${word}(?!${letter}|[@.]${letter})`)
  return lines.some(({ prose, text }) => prose && small.test(text))
}

/** Whether a line is a name that the sentence below begins with. */
function namesPerson(line: Block, below: Block[], { lines, phrases }: Told): boolean {
  if (line.prose || line.words > longestName) return false
  const last = nameAtEnd(line.text)
  if (last && isLabelled(line, phrases) && sentenceAbout(below, matchKey(last)) >= 0) return true
  if (line.heading > 0 || !beginsAsName(line.text)) return false
  const first = line.key.split(' ')[0] ?? ''
  return sentenceAbout(below, first) >= 0 && !isWrittenSmall(first, lines)
}

interface Told {
  lines: Block[]
  phrases: Scene['phrases']
}

/** The last lines, where they are a name that no byline told and sentences about it: once, or it is a list of people. */
function ofNobodyKnown({ phrases }: Scene, lines: Block[], from: number): Finding | null {
  const named = lines.flatMap((line, i) =>
    namesPerson(line, lines.slice(i + 1, i + 2 + mostBetween), { lines, phrases }) ? [i] : [],
  )
  const [at] = named
  if (at === undefined || named.length > 1 || at < from) return null
  const note = lines.slice(at)
  return isShort(note.slice(1)) ? findingOf(note) : null
}

/** The last line, where it says who wrote the text and in which year. */
function signOff({ phrases }: Scene, lines: Block[]): Finding | null {
  const last = lines.at(-1)
  if (!last || last.words > longestSignOff || !year.test(last.text)) return null
  return isLabelled(last, phrases) ? findingOf([last]) : null
}

/** What the site calls itself, and what its address does. */
function namesOfSite({ siteName }: Metadata, address: string): string[] {
  const host = URL.parse(address)?.hostname.replace(/^www\./, '') ?? ''
  return [...new Set([siteName ?? '', host, host.split('.')[0] ?? ''].map(matchKey))].filter(
    Boolean,
  )
}

/** "About the author: …" */
const label = /^[^:：]{3,40}[:：]\s/
/** Who wrote it and for whom is said in a sentence or two. */
const longestNote = 60

/**
 * Makes the test whether a sentence is no part of the text, but tells who wrote it (who they are, for
 * whom, where to write to) or who the site is: "The Gazette is a paper of …".
 */
function noteTest(scene: Scene, lines: Block[]): (line: Block) => boolean {
  const { metadata, page, phrases, title } = scene
  // A text about somebody, or about the site's own maker, may well end with a sentence about it.
  const heads = `${title?.key ?? ''} ${matchKey(metadata.title)}`
  const sites = namesOfSite(metadata, page.root.baseURI)
  const people = peopleOf(scene)
    .map((words) => words.join(' '))
    .filter((name) => !sites.includes(name) && !heads.includes(name))
  const saysWho = (line: Block, site: string): boolean =>
    !heads.includes(site) &&
    beginsWith(line, site) &&
    sayWhoIs.has(line.key.slice(site.length + 1).split(' ')[0] ?? '') &&
    (site.includes(' ') || !isWrittenSmall(site, lines))
  return (line) => {
    if (label.test(line.text) && isLabelled(line, phrases)) return true
    if (line.words >= shortestAbout && sites.some((site) => saysWho(line, site))) return true
    const person = people.find((name) => isNamedIn(line.key, name))
    return (
      person !== undefined &&
      line.words <= longestNote &&
      (beginsWith(line, person) ||
        line.text.includes('@') ||
        sites.some((site) => isNamedIn(line.key, site)))
    )
  }
}

/** The last sentences that tell who wrote it: of all, and of the element that the text stands right in. */
function* closingNotes(scene: Scene, lines: Block[], from: number): Iterable<Finding> {
  const isNote = noteTest(scene, lines)
  const all = lines.slice(from).filter(({ prose }) => prose)
  const text = all[0]?.element.parentElement
  for (const said of [all, all.filter(({ element }) => element.parentElement === text)])
    for (const line of said.slice(said.findLastIndex((one) => !isNote(one)) + 1))
      yield findingOf([line])
}

/** Below the text: who wrote it, and whose site this is, in sentences that begin with the name. */
export default defineRule({
  *find(scene) {
    const { page, prose, container } = scene
    const lines = page.blocks
      .slice(prose.first + 1)
      .filter(({ element }) => element.isConnected && container.contains(element))
    const all = lines.reduce((sum, line) => sum + proseIn(line), 0)
    let before = 0
    const from = lines.findIndex((line) => {
      before += proseIn(line)
      return before - proseIn(line) >= all * nearlyAll
    })
    if (from < 0) return
    const known = [...ofByline(scene, lines, from)]
    yield* known
    const closing =
      (known.length === 0 ? ofNobodyKnown(scene, lines, from) : null) ?? signOff(scene, lines)
    if (closing) yield closing
    yield* closingNotes(scene, lines, from)
  },
})

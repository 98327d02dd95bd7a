import { beginsLarge, letter } from '../../../text/letters.ts'
import { matchKey } from '../../../text/match-key.ts'
import type { Metadata } from '../../metadata/index.ts'
import type { Block } from '../../page/index.ts'
import { bylineNames } from '../byline-names.ts'
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

/** The name of a person of the byline on a line of its own, with the sentences about them. */
function* ofByline({ metadata }: Scene, lines: Block[], from: number): Iterable<Finding> {
  // A single word may be any other.
  const people = bylineNames(metadata)
    .map((name) => name.split(' '))
    .filter((words) => words.length > 1)
  for (const [i, line] of lines.entries()) {
    if (i < from || line.prose || line.words > longestName) continue
    const person = people.find((words) => beginsWith(line, words.join(' ')))
    if (!person) continue
    const names = person.filter((word) => word.length > 2)
    const below = lines.slice(i + 1, i + 1 + mostLines)
    if (sentenceAbout(below, person[0] ?? '') < 0) continue
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

/** The last lines, where they begin by saying who the site is: "The Gazette is a paper of …". */
function ofSite({ metadata, title, page }: Scene, lines: Block[], from: number): Finding | null {
  const heads = `${title?.key ?? ''} ${matchKey(metadata.title)}`
  // A text about the site's own maker may well end with a sentence about it.
  const sites = namesOfSite(metadata, page.root.baseURI).filter((site) => !heads.includes(site))
  const saysWho = (line: Block): boolean =>
    sites.some(
      (site) =>
        beginsWith(line, site) &&
        sayWhoIs.has(line.key.slice(site.length + 1).split(' ')[0] ?? '') &&
        (site.includes(' ') || !isWrittenSmall(site, lines)),
    )
  const at = lines.findIndex(
    (line, i) => i >= from && line.prose && line.words >= shortestAbout && saysWho(line),
  )
  const before = lines[at - 1]
  // Under a heading it is a section's first sentence.
  if (!before || before.heading > 0) return null
  const note = lines.slice(at)
  return isShort(note) ? findingOf(note) : null
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
      (known.length === 0 ? ofNobodyKnown(scene, lines, from) : null) ??
      ofSite(scene, lines, from) ??
      signOff(scene, lines)
    if (closing) yield closing
  },
})

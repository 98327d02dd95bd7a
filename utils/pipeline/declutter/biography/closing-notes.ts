import { matchKey } from '../../../text/match-key.ts'
import type { Metadata } from '../../metadata/index.ts'
import type { Block } from '../../page/index.ts'
import { isNamedIn } from '../byline-names.ts'
import type { Finding, Scene } from '../define-rule.ts'
import copulas from './copulas.words.json' with { type: 'json' }
import { beginsWith, findingOf, isLabelled, isWrittenSmall, peopleOf } from './note.ts'

/** A sentence about a site is longer than a saying that begins with the word. */
const shortestAbout = 15
/** A line that says who wrote it and when. */
const longestSignOff = 30
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const sayWhoIs = new Set(copulas)

/** The last line, where it says who wrote the text and in which year. */
export function signOff({ phrases }: Scene, lines: Block[]): Finding | null {
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
export function* closingNotes(scene: Scene, lines: Block[], from: number): Iterable<Finding> {
  const isNote = noteTest(scene, lines)
  const all = lines.slice(from).filter(({ prose }) => prose)
  const text = all[0]?.element.parentElement
  for (const said of [all, all.filter(({ element }) => element.parentElement === text)])
    for (const line of said.slice(said.findLastIndex((one) => !isNote(one)) + 1))
      yield findingOf([line])
}

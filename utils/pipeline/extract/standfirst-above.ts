import { matchKey } from '../../text/match-key.ts'
import { bylineNames } from '../declutter/byline-names.ts'
import type { Scene } from '../declutter/define-rule.ts'
import type { Block } from '../page/index.ts'
import { namedStandfirst } from '../page/named-standfirst.ts'
import type { Container } from './choose-container.ts'
import { elsewhere } from './lines-above.ts'

/** A heading as long as this between title and text is a standfirst. */
const standfirstHeading = 6
/** A line above the text with more of it in links points elsewhere. */
const fewLinks = 0.2
/** How much of the page's own description a line must repeat to be the standfirst. */
const excerptLength = 40
/** Lines above the title among which a standfirst is looked for: some sites set it there. */
const linesAbove = 4

/** Makes the test whether a line says what the page's description says. */
function excerptTest({ metadata }: Scene): (block: Block) => boolean {
  const excerpt = matchKey(metadata.excerpt ?? '').slice(0, excerptLength)
  return ({ key }) => excerpt.length >= excerptLength / 2 && key.startsWith(excerpt)
}

/** A standfirst that begins with the author's name is rarely as long as what is told about him. */
const shortestAbout = 12

/** Makes the test whether a line tells about someone of the byline: it begins with the name. */
function aboutAuthorTest({ metadata }: Scene): (block: Block) => boolean {
  const people = bylineNames(metadata).map((name) => `${name.split(' ')[0]} `)
  return ({ key, words }) => words >= shortestAbout && people.some((name) => key.startsWith(name))
}

/** Lines between the title and the container that are the standfirst. */
export function standfirstAbove(scene: Scene, { main }: Container): Element[] {
  const { page, title } = scene
  const { first } = page.measure(main)
  const from = title ? Math.max(0, title.index - linesAbove) : 0
  const isExcerpt = excerptTest(scene)
  const isAboutAuthor = aboutAuthorTest(scene)
  const lines = page.blocks.slice(from, first).filter((block) => {
    if (!block.element.isConnected || block.element.closest(elsewhere)) return false
    if (isExcerpt(block)) return true
    if (isAboutAuthor(block)) return false
    if (!title || block.index < title.index) return false
    const isStandfirst =
      (block.heading > 0 && block.words >= standfirstHeading) || namedStandfirst(block) !== null
    return block.linkWords <= block.words * fewLinks && (block.prose || isStandfirst)
  })
  return lines.map((block) => namedStandfirst(block) ?? block.element)
}

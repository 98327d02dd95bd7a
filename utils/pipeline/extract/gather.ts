import { matchKey } from '../../text/match-key.ts'
import { bylineNames } from '../declutter/byline-names.ts'
import type { Scene } from '../declutter/define-rule.ts'
import { landmarks } from '../declutter/landmarks.ts'
import type { Block } from '../page/index.ts'
import { namedStandfirst } from '../page/named-standfirst.ts'
import type { Container } from './choose-container.ts'
import { leadPictures } from './lead-pictures.ts'
import { notesAfter } from './notes-after.ts'
import { picturesAfter } from './pictures-after.ts'

/** Share of a neighbour's words that must be prose. */
const mostlyProse = 0.7
/** A heading as long as this between title and text is a standfirst. */
const standfirstHeading = 6
/** A line above the text with more of it in links points elsewhere. */
const fewLinks = 0.2
/** How much of the page's own description a line must repeat to be the standfirst. */
const excerptLength = 40
/** Lines above the title among which a standfirst is looked for: some sites set it there. */
const linesAbove = 4
const elsewhere = `${landmarks}, aside, footer, figure, table, form`

const classesOf = (element: Element): string[] => [...element.classList]

/** Whether two elements are parts of one thing: the same tag and a class in common, or none at all. */
function isTwin(one: Element, other: Element): boolean {
  if (one.tagName !== other.tagName) return false
  const classes = classesOf(other)
  return classes.length === 0
    ? one.classList.length === 0
    : classesOf(one).some((name) => classes.includes(name))
}

/** Whether two elements are wrapped alike for parts of one thing: the very same classes, nothing but text within. */
const isSameWrapper = (one: Element, other: Element): boolean =>
  other.className !== '' &&
  one.tagName === other.tagName &&
  one.className === other.className &&
  !one.querySelector(`${landmarks}, aside, footer, form`)

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
function standfirstOf(scene: Scene, { main }: Container): Element[] {
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

/** Entries from which on a list between title and text says what the text needs, not who wrote it and when. */
const longList = 5

/** Lists without a link between the title and the container, with their headings: ingredients, points of a summary. */
function listsBefore({ page, title }: Scene, { main }: Container): Element[] {
  if (!title) return []
  const lists = new Set<Element>()
  for (const { element } of page.blocks.slice(title.index + 1, page.measure(main).first)) {
    const list = element.isConnected && !element.closest(elsewhere) && element.closest('ul, ol')
    if (!list || lists.has(list) || list.children.length < longList) continue
    const { first, end, linkWords } = page.measure(list)
    if (linkWords > 0 || end - first < longList || list.querySelector('input')) continue
    const above = page.blocks[first - 1]
    if (above && above.heading > 1 && above.linkWords === 0 && above.element.isConnected)
      lists.add(above.element)
    lists.add(list)
  }
  return [...lists]
}

/** The tables right below the container: they are a part of the text, whatever their cells hold. */
function tablesAfter({ page }: Scene, { main }: Container): Element[] {
  const tables: Element[] = []
  for (
    let next = main.nextElementSibling;
    next?.tagName === 'TABLE';
    next = next.nextElementSibling
  ) {
    const { words, linkWords } = page.measure(next)
    if (linkWords <= words * fewLinks) tables.push(next)
  }
  return tables
}

/** The parts that follow the container: twins of it or of what is around it, loose paragraphs beside it. */
function partsAfter({ page }: Scene, { main, around, weigh }: Container): Element[] {
  const parts: Element[] = []
  for (let level = main; level !== around && level.parentElement; level = level.parentElement) {
    for (let next = level.nextElementSibling; next; next = next.nextElementSibling) {
      const { words, running } = page.measure(next)
      if (words === 0 || weigh(next) < words * mostlyProse) continue
      if (isTwin(next, main) || isSameWrapper(next, level) || (next.tagName === 'P' && running > 0))
        parts.push(next)
    }
  }
  return parts
}

/**
 * Takes the article's parts together: the container alone, or with its lead and its further parts in
 * a wrapper, in document order.
 */
export function gather(scene: Scene, container: Container): Element {
  const { main } = container
  const lead = [
    ...standfirstOf(scene, container),
    ...leadPictures(scene, container),
    ...listsBefore(scene, container),
  ]
  const parts = [
    ...picturesAfter(scene, container),
    ...tablesAfter(scene, container),
    ...partsAfter(scene, container),
  ]
  const notes = notesAfter(scene, container)
  const isInNotes = (part: Element) => notes.some((note) => note.contains(part))
  const after = [...new Set([...parts.filter((part) => !isInNotes(part)), ...notes])]
  // Around it a quotation that holds all of the text is told from one of its quotations.
  if (lead.length + after.length === 0 && main.tagName !== 'BLOCKQUOTE') return main
  const whole = main.ownerDocument.createElement('div')
  main.replaceWith(whole)
  whole.append(...lead, main, ...after)
  return whole
}

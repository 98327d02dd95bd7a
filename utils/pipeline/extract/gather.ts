import type { Scene } from '../declutter/define-rule.ts'
import { landmarks } from '../declutter/landmarks.ts'
import type { Container } from './choose-container.ts'
import { leadPictures } from './lead-pictures.ts'
import { listsAbove } from './lists-above.ts'
import { notesAfter } from './notes-after.ts'
import { picturesAfter } from './pictures-after.ts'
import { standfirstAbove } from './standfirst-above.ts'

/** Share of a neighbour's words that must be prose. */
const mostlyProse = 0.7
/** Tables with more of their words in links point elsewhere. */
const fewLinks = 0.2

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
    ...standfirstAbove(scene, container),
    ...leadPictures(scene, container),
    ...listsAbove(scene, container),
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

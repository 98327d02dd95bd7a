import type { Article, Removal } from '../article.ts'
import { describeBody } from './enrich/describe-body.ts'
import { levelHeadings } from './enrich/level-headings.ts'
import { stampAttribute } from './snapshot/stamp.ts'

const numberOf = (element: Element): number =>
  Number(element.getAttribute(stampAttribute) ?? Number.NaN)

/** The elements of a body whose stamps come next before and after a position. */
function neighbours(body: DocumentFragment, position: number) {
  let before: Element | null = null
  let after: Element | null = null
  for (const element of body.querySelectorAll(`[${stampAttribute}]`)) {
    const number = numberOf(element)
    if (number < position) {
      if (!before || number > numberOf(before)) before = element
    } else if (!after || number < numberOf(after)) after = element
  }
  return { before, after }
}

/**
 * Goes up from the neighbour as long as it is the first (or last) thing there: the block's own level.
 * What began before the block and goes on behind it held it.
 */
function outermost(
  neighbour: Element,
  edge: 'firstElementChild' | 'lastElementChild',
  isHolder: (parent: Element) => boolean,
): Element {
  let element = neighbour
  for (let parent = element.parentElement; parent; parent = element.parentElement) {
    if (parent[edge] !== element || isHolder(parent)) break
    element = parent
  }
  return element
}

/** Puts a block where it stood in the page: before what followed it, else after what preceded it. */
function insert(body: DocumentFragment, position: number, block: DocumentFragment): void {
  const { before, after } = neighbours(body, position)
  const isHolder = (parent: Element) => numberOf(parent) < position
  if (after) outermost(after, 'firstElementChild', isHolder).before(block)
  else if (before) outermost(before, 'lastElementChild', () => false).after(block)
  else body.append(block)
}

/**
 * The article with one of its removals put back in its place, as `readBlock` reads it; the article given
 * stays as it was. A removal that it does not list gives the same article.
 */
export function restore(article: Article, removal: Removal, block: DocumentFragment): Article {
  if (!article.removals.includes(removal)) return article
  const body = article.body.cloneNode(true) as DocumentFragment
  const added = body.ownerDocument.importNode(block, true)
  levelHeadings(added)
  insert(body, removal.position, added)
  return {
    ...article,
    ...describeBody(body, article.lang),
    body,
    removals: article.removals.filter((one) => one !== removal),
  }
}

import type { Article, Removal } from '../article.ts'
import { normalise } from './normalise/index.ts'
import type { LoadReserve } from './reserve.ts'
import { sanitise } from './sanitise/index.ts'
import { stampAttribute } from './snapshot/stamp.ts'
import { writeBody } from './write-body.ts'

const byStamp = (body: DocumentFragment, stamp: string | null): Element | null =>
  stamp === null ? null : body.querySelector(`[${stampAttribute}="${CSS.escape(stamp)}"]`)

/** Goes up from the neighbour as long as it is the first (or last) thing there: the block's own level. */
function outermost(neighbour: Element, edge: 'firstElementChild' | 'lastElementChild'): Element {
  let element = neighbour
  while (element.parentElement && element.parentElement[edge] === element) {
    element = element.parentElement
  }
  return element
}

/** Puts a fragment where the removal stood: before what followed it, else after what preceded it. */
function insert(body: DocumentFragment, { place }: Removal, block: DocumentFragment): void {
  const after = byStamp(body, place.after)
  const before = byStamp(body, place.before)
  if (after) outermost(after, 'firstElementChild').before(block)
  else if (before) outermost(before, 'lastElementChild').after(block)
  else body.append(block)
}

/** The block as it was found, in plain HTML: what is put back is written as the rest of the article is. */
async function blockOf({ html }: Removal, { url, baseUrl }: Article, loadReserve: LoadReserve) {
  const { body, head } = new DOMParser().parseFromString(html, 'text/html')
  const base = body.ownerDocument.createElement('base')
  base.setAttribute('href', baseUrl)
  head.append(base)
  await normalise(body, { url, loadReserve })
  return body
}

/**
 * The article with one removal put back in its place, sanitised; the article given stays as it was.
 * An unknown id gives the same article.
 */
export async function restore(
  article: Article,
  removalId: string,
  loadReserve: LoadReserve,
): Promise<Article> {
  const removal = article.removals.find(({ id }) => id === removalId)
  if (!removal) return article
  const block = sanitise(await blockOf(removal, article, loadReserve), article.baseUrl)
  const body = article.body.cloneNode(true) as DocumentFragment
  insert(body, removal, body.ownerDocument.importNode(block, true))
  return {
    ...article,
    ...writeBody(body),
    body,
    removals: article.removals.filter(({ id }) => id !== removalId),
  }
}

import type { Article, Removal } from '../../article.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { buildToc } from '../enrich/build-toc.ts'
import { dropEmpty } from '../enrich/drop-empty.ts'
import { readingTime } from '../enrich/reading-time.ts'
import { stampAttribute } from '../snapshot/stamp.ts'
import { writeBody } from '../write-body.ts'

/** Stamps of a later page are moved behind those of the earlier ones: no page has as many elements. */
const stampsOfPage = 1_000_000
/** Words from which on a line that comes again is the page's frame, not the author's. */
const enoughWords = 4
const lines = 'p, li, h1, h2, h3, h4, h5, h6, figcaption, dt, dd'

const textOf = (element: Element): string => foldWhiteSpace(element.textContent ?? '')
const isLong = (text: string): boolean =>
  text.split(' ').length >= enoughWords || text.length >= enoughWords * 6

const moveStamp = (stamp: string, page: number): string => {
  const [whole = '0', ...part] = stamp.split('.')
  return [Number(whole) + page * stampsOfPage, ...part].join('.')
}

/** Takes out of a later page what stood on the earlier ones: title, standfirst, lead image, notes below. */
function dropRepeated(body: DocumentFragment, before: Article): void {
  const said = new Set([foldWhiteSpace(before.title)])
  for (const line of before.body.querySelectorAll(lines)) said.add(textOf(line))
  const shown = new Set<string | null>()
  for (const image of before.body.querySelectorAll('img')) shown.add(image.getAttribute('src'))
  for (const line of body.querySelectorAll(lines)) {
    const text = textOf(line)
    if (isLong(text) && said.has(text)) line.remove()
  }
  for (const image of body.querySelectorAll('img')) {
    if (shown.has(image.getAttribute('src'))) (image.closest('figure') ?? image).remove()
  }
  dropEmpty(body)
}

const moveRemoval = (removal: Removal, id: string, page: number): Removal => {
  const move = (stamp: string | null) => stamp && moveStamp(stamp, page)
  const { before, after } = removal.place
  return {
    ...removal,
    id,
    stamps: removal.stamps.map((stamp) => moveStamp(stamp, page)),
    place: { before: move(before), after: move(after) },
  }
}

/** The article with its next page behind it; both articles given stay as they were. */
export function joinPage(article: Article, next: Article): Article {
  const page = next.pages?.current ?? (article.pages?.current ?? 1) + 1
  const body = article.body.cloneNode(true) as DocumentFragment
  const added = body.ownerDocument.importNode(next.body, true)
  dropRepeated(added, article)
  for (const element of added.querySelectorAll(`[${stampAttribute}]`)) {
    element.setAttribute(
      stampAttribute,
      moveStamp(element.getAttribute(stampAttribute) ?? '0', page),
    )
  }
  body.append(added)
  const toc = buildToc(body)
  const written = writeBody(body)
  return {
    ...article,
    ...written,
    body,
    toc,
    readingTime: readingTime(written.length, article.lang),
    removals: [
      ...article.removals,
      ...next.removals.map((removal) => moveRemoval(removal, `p${page}-${removal.id}`, page)),
    ],
    pages: article.pages && {
      current: page,
      total: Math.max(article.pages.total, next.pages?.total ?? 0),
      next: next.pages?.next ?? null,
    },
  }
}

import type { Article, Removal } from '../../article.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { describeBody } from '../enrich/describe-body.ts'
import { dropEmpty } from '../enrich/drop-empty.ts'
import { idPrefix } from '../sanitise/id-prefix.ts'
import { stampAttribute } from '../snapshot/stamp.ts'

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

const moveId = (id: string, page: number): string => {
  const prefix = id.startsWith(idPrefix) ? idPrefix : ''
  return `${prefix}p${page}-${id.slice(prefix.length)}`
}

/** Sets what names an element apart from the names on other pages: stamps, ids, and links to these. */
function moveNames(root: ParentNode, page: number): void {
  for (const element of root.querySelectorAll(`[${stampAttribute}]`)) {
    const stamp = element.getAttribute(stampAttribute) ?? '0'
    element.setAttribute(stampAttribute, moveStamp(stamp, page))
  }
  for (const element of root.querySelectorAll('[id]')) element.id = moveId(element.id, page)
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `#${moveId(link.getAttribute('href')?.slice(1) ?? '', page)}`)
  }
}

const moveRemoval = (removal: Removal, page: number): Removal => ({
  id: `p${page}-${removal.id}`,
  rule: removal.rule,
  reason: removal.reason,
  evidence: removal.evidence,
  position: removal.position + page * stampsOfPage,
  get text() {
    return removal.text
  },
  get html() {
    const { body } = new DOMParser().parseFromString(removal.html, 'text/html')
    moveNames(body, page)
    return body.innerHTML
  },
  get stamps() {
    return removal.stamps.map((stamp) => moveStamp(stamp, page))
  },
})

/** The article with its next page behind it; both articles given stay as they were. */
export function joinPage(article: Article, next: Article): Article {
  const page = next.pages?.current ?? (article.pages?.current ?? 1) + 1
  const body = article.body.cloneNode(true) as DocumentFragment
  const added = body.ownerDocument.importNode(next.body, true)
  dropRepeated(added, article)
  moveNames(added, page)
  body.append(added)
  return {
    ...article,
    ...describeBody(body, article.lang),
    body,
    removals: [...article.removals, ...next.removals.map((removal) => moveRemoval(removal, page))],
    pages: article.pages && {
      current: page,
      total: Math.max(article.pages.total, next.pages?.total ?? 0),
      next: next.pages?.next ?? null,
    },
  }
}

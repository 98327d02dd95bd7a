import { matchKey } from '../../text/match-key.ts'
import words from './next-page.words.json' with { type: 'json' }

/** A longer text is no label of a pager. */
const longestLabel = 30
const arrow = /^[\s›»→>❯▶]+$/
const nextWords = new Set(Object.values(words).flat().map(matchKey))
/** What may stand behind the part of a path that all pages of an article share. */
const ending = /(?:[-_,./]+(?:[a-z]{1,7}[-_/]?)?\d{1,2})?(?:\.[a-z]+)?\/*$/i

/** A link that may lead to another page of the same article. */
export interface PageLink {
  address: URL
  label: string
  /** Whether it says that the next page is behind it. */
  isNext: boolean
}

const isRelNext = (link: Element): boolean =>
  /(?:^|\s)next(?:\s|$)/i.test(link.getAttribute('rel') ?? '')

/** Whether a label says that the next page is behind it. */
const saysNext = (label: string): boolean =>
  arrow.test(label) || nextWords.has(matchKey(label.replace(/[›»→>❯▶]+/g, '')))

/** The links to further pages by what they say, whose address begins as the page's own: on most pages none. */
export function findPageLinks(document: Document, url: string): PageLink[] {
  const current = URL.parse(url)
  if (!current) return []
  const stem = current.pathname.replace(ending, '')
  const base = document.baseURI
  const links: PageLink[] = []
  for (const link of document.querySelectorAll('link[rel~=next][href], a[href]')) {
    const label = link.tagName === 'A' ? (link.textContent ?? '').trim() : ''
    const isRel = isRelNext(link)
    if (!isRel && (label === '' || label.length > longestLabel)) continue
    const isNext = isRel || saysNext(label)
    // Most links of a page say neither: their addresses need not be taken apart.
    if (!isNext && !/\d/.test(label)) continue
    const address = URL.parse(link.getAttribute('href') ?? '', base)
    const isElsewhere = address?.pathname !== current.pathname || address?.search !== current.search
    if (isElsewhere && address?.pathname.startsWith(stem)) links.push({ address, label, isNext })
  }
  return links
}

import type { ArticlePages } from '../../article.ts'
import { matchKey } from '../../text/match-key.ts'
import words from './next-page.words.json' with { type: 'json' }
import { pageNumbersOf } from './page-number.ts'

/** A longer text is no label of a pager. */
const longestLabel = 30
const arrow = /^[\s›»→>❯▶]+$/
const nextWords = new Set(Object.values(words).flat().map(matchKey))

const isRelNext = (link: Element): boolean =>
  /(?:^|\s)next(?:\s|$)/i.test(link.getAttribute('rel') ?? '')

/** Whether a label says that the next page is behind it. */
const saysNext = (label: string): boolean =>
  arrow.test(label) || nextWords.has(matchKey(label.replace(/[›»→>❯▶]+/g, '')))

/** Whether a label says that page `number` is behind it. */
function saysNumber(label: string, number: number): boolean {
  const digits = label.replace(/\D+/g, '')
  return digits === `${number}` && label.length <= digits.length + 10
}

/**
 * Which page of a paged article this is, how many there are, and where the next one is: links whose
 * address differs from the page's own in a page's number alone, and that say so. Null where there is
 * one page only.
 */
export function findPages(document: Document, url: string): ArticlePages | null {
  const current = URL.parse(url)
  if (!current) return null
  const numbersOf = pageNumbersOf(current)
  const base = document.baseURI
  let own = 1
  let total = 0
  let next: string | null = null
  for (const link of document.querySelectorAll('link[rel~=next][href], a[href]')) {
    const label = link.tagName === 'A' ? (link.textContent ?? '').trim() : ''
    const isRel = isRelNext(link)
    if (!isRel && (label === '' || label.length > longestLabel)) continue
    const isNext = isRel || saysNext(label)
    // Most links of a page say neither: their addresses need not be taken apart.
    if (!isNext && !/\d/.test(label)) continue
    const address = URL.parse(link.getAttribute('href') ?? '', base)
    const numbers = address && numbersOf(address)
    if (!numbers || !(isNext || saysNumber(label, numbers.other))) continue
    own = Math.max(own, numbers.own)
    total = Math.max(total, numbers.other, numbers.own)
    if (numbers.other === numbers.own + 1) next ??= address.href
  }
  return total > 1 ? { current: own, total, next } : null
}

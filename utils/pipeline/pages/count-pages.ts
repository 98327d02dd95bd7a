import type { ArticlePages } from '../../article.ts'
import type { PageLink } from './find-page-links.ts'
import { pageNumbersOf } from './page-number.ts'

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
export function countPages(links: readonly PageLink[], url: string): ArticlePages | null {
  const numbersOf = pageNumbersOf(new URL(url))
  let own = 1
  let total = 0
  let next: string | null = null
  for (const { address, label, isNext } of links) {
    const numbers = numbersOf(address)
    if (!numbers || !(isNext || saysNumber(label, numbers.other))) continue
    own = Math.max(own, numbers.own)
    total = Math.max(total, numbers.other, numbers.own)
    if (numbers.other === numbers.own + 1) next ??= address.href
  }
  return total > 1 ? { current: own, total, next } : null
}

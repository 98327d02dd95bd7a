import type { Article } from '../article.ts'
import { idPrefix } from '../pipeline/sanitise/id-prefix.ts'
import { stampAttribute } from '../pipeline/snapshot/stamp.ts'

/** An id as the page had it: apart from the reader's own it is only within the reader. */
export const portableId = (id: string): string =>
  id.startsWith(idPrefix) ? id.slice(idPrefix.length) : id

/** A copy of the body for use outside the reader: without stamps, its ids as the page had them. */
export function portableBody({ body }: Pick<Article, 'body'>): DocumentFragment {
  const copy = body.cloneNode(true) as DocumentFragment
  for (const element of copy.querySelectorAll(`[${stampAttribute}]`)) {
    element.removeAttribute(stampAttribute)
  }
  for (const element of copy.querySelectorAll('[id]')) element.id = portableId(element.id)
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `#${portableId(link.getAttribute('href')?.slice(1) ?? '')}`)
  }
  return copy
}

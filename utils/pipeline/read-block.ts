import type { Article, Removal } from '../article.ts'
import { normalise } from './normalise/index.ts'
import type { LoadReserve } from './reserve.ts'
import { sanitise } from './sanitise/index.ts'

/** What was removed from an article, as it was found: in plain HTML as the rest of it, and sanitised. */
export async function readBlock(
  { html }: Removal,
  { url, baseUrl }: Article,
  loadReserve: LoadReserve,
): Promise<DocumentFragment> {
  const { body, head } = new DOMParser().parseFromString(html, 'text/html')
  const base = body.ownerDocument.createElement('base')
  base.setAttribute('href', baseUrl)
  head.append(base)
  await normalise(body, { url, loadReserve })
  return sanitise(body, baseUrl)
}

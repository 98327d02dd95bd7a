import type { Article } from '../article.ts'
import { foldWhiteSpace } from '../text/fold-white-space.ts'

/** What is written out of a body's nodes: made here alone, wherever the body changes. */
export function writeBody(
  body: DocumentFragment,
): Pick<Article, 'content' | 'textContent' | 'length'> {
  const holder = body.ownerDocument.createElement('div')
  holder.append(body.cloneNode(true))
  const textContent = foldWhiteSpace(body.textContent ?? '')
  return { content: holder.innerHTML, textContent, length: textContent.length }
}

import type { Article } from '../../article.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { buildToc } from './build-toc.ts'
import { readingTime } from './reading-time.ts'

export type BodyDescription = Pick<
  Article,
  'toc' | 'readingTime' | 'content' | 'textContent' | 'length'
>

/** What an article tells of its body: made here alone, anew wherever the body changes. Gives headings ids. */
export function describeBody(body: DocumentFragment, lang: string | null): BodyDescription {
  const toc = buildToc(body)
  const holder = body.ownerDocument.createElement('div')
  holder.append(body.cloneNode(true))
  const textContent = foldWhiteSpace(body.textContent ?? '')
  const { length } = textContent
  return {
    toc,
    readingTime: readingTime(length, lang),
    content: holder.innerHTML,
    textContent,
    length,
  }
}

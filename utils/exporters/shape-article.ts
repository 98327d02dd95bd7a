import type { Article } from '../article.ts'
import { idPrefix } from '../pipeline/sanitise/id-prefix.ts'

/** What a file is to hold beside the text, whatever its format. */
export interface Contents {
  /** "embed" where the format can; "link" stands in a picture's place. */
  pictures?: 'embed' | 'link' | 'none'
  /** Whether what was removed from the page is listed at the end. */
  removals?: 'on' | 'off'
}

/** How removals are spoken of, in the language of the interface. */
export interface RemovalWords {
  /** BCP 47 */
  language: string
  title: string
  /** The sentence for a reason. */
  reasonOf: (reason: string) => string
}

const listId = `${idPrefix}removed-from-the-page`

/** Pictures go with what says nothing without them: their frames, captions and links. */
function leaveOutPictures(body: ParentNode): void {
  for (const image of body.querySelectorAll('picture, img')) {
    const figure = image.closest('figure')
    const isCard = figure?.hasAttribute('data-embed')
    const link = image.closest('a')
    image.remove()
    if (link && !link.textContent?.trim() && !link.querySelector('img')) link.remove()
    if (figure && !isCard && !figure.querySelector('img, pre, table, blockquote, math'))
      figure.remove()
  }
}

function listRemovals(body: DocumentFragment, { removals }: Article, words: RemovalWords): void {
  const { ownerDocument: page } = body
  const heading = page.createElement('h2')
  heading.id = listId
  heading.lang = words.language
  heading.textContent = words.title
  const list = page.createElement('ul')
  for (const { reason, text } of removals) {
    const item = page.createElement('li')
    const why = page.createElement('strong')
    why.lang = words.language
    why.textContent = words.reasonOf(reason)
    item.append(why, ` – ${text}`)
    list.append(item)
  }
  body.append(heading, list)
}

/** The article as a file is to hold it; the one given is not changed. */
export function shapeArticle(
  article: Article,
  { pictures, removals }: Contents,
  words: RemovalWords,
): Article {
  const isListed = removals === 'on' && article.removals.length > 0
  if (pictures !== 'none' && !isListed) return article
  const body = article.body.cloneNode(true) as DocumentFragment
  if (pictures === 'none') leaveOutPictures(body)
  if (!isListed) return { ...article, body }
  listRemovals(body, article, words)
  return { ...article, body, toc: [...article.toc, { id: listId, level: 2, text: words.title }] }
}

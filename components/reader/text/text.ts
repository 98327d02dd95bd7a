import type { Article } from '../../../utils/article.ts'
import type { Translate } from '../../../utils/browser/t.ts'
import { element } from '../../ui/element.ts'
import { headerOf } from './header.ts'
import { joinSigns } from './join-signs.ts'
import { prepareBlocks } from './prepare-blocks.ts'
import { preparePictures } from './prepare-pictures.ts'
import { retryImage } from './retry-image.ts'

/** The article as it is shown. */
interface ShownText {
  element: HTMLElement
  /** Holds the article's nodes. */
  body: HTMLElement
  /** Shows the article in another state: with a block put back, with its further pages. */
  show: (article: Article) => void
}

/** Makes what an article is shown in; its nodes stay as they came from the sanitiser, never made from text. */
export function shownText(t: Translate): ShownText {
  const body = element('div', { class: 'article-body' })
  const article = element('article', {})
  // Errors of images do not bubble.
  body.addEventListener('error', retryImage, { capture: true })
  return {
    element: article,
    body,
    show(shown) {
      const nodes = document.importNode(shown.body, true)
      preparePictures(nodes, t)
      prepareBlocks(nodes, t)
      body.replaceChildren(nodes)
      // Empty where it is not known: else it would be that of the interface around it.
      article.lang = shown.lang ?? ''
      article.dir = shown.dir
      article.replaceChildren(headerOf(shown, t), body)
      joinSigns(article)
    },
  }
}

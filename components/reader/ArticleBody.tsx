import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Article } from '../../utils/article.ts'
import { followFragment } from './follow-fragment.ts'
import { retryImage } from './retry-image.ts'

/** The article's nodes, as they came from the sanitiser: never rendered from text. */
export function ArticleBody({ article }: { article: Article }) {
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = body.current
    // Errors of images do not bubble.
    element?.addEventListener('error', retryImage, { capture: true })
    // Links within the article are keyboard's and mouse's alike: both come as a click.
    element?.addEventListener('click', followFragment)
    element?.replaceChildren(document.importNode(article.body, true))
  }, [article])
  return <div class="article-body" ref={body} />
}

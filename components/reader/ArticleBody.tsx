import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Article } from '../../utils/article.ts'
import { followFragment } from './follow-fragment.ts'

/** The article's nodes, as they came from the sanitiser: never rendered from text. */
export function ArticleBody({ article }: { article: Article }) {
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    body.current?.replaceChildren(document.importNode(article.body, true))
  }, [article])
  return <div class="article-body" ref={body} onClick={followFragment} />
}

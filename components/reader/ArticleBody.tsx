import { useLayoutEffect, useRef } from 'preact/hooks'
import { answerClicks } from './answer-clicks.ts'
import { prepareBlocks } from './prepare-blocks.ts'
import { preparePictures } from './prepare-pictures.ts'
import type { ReaderProps } from './reader-props.ts'
import { retryImage } from './retry-image.ts'

/** The article's nodes, as they came from the sanitiser: never rendered from text. */
export function ArticleBody(props: Pick<ReaderProps, 'article' | 't' | 'view' | 'onCopyCode'>) {
  const { article, t } = props
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = body.current
    // Errors of images do not bubble.
    element?.addEventListener('error', retryImage, { capture: true })
    // Keyboard's and mouse's alike: both come as a click.
    element?.addEventListener('click', answerClicks(props))
  }, [])
  useLayoutEffect(() => {
    const nodes = document.importNode(article.value.body, true)
    preparePictures(nodes, t)
    const stop = prepareBlocks(nodes, t)
    body.current?.replaceChildren(nodes)
    return stop
  }, [article.value, t])
  return <div class="article-body" ref={body} />
}

import type { Article } from '../../article.ts'
import { elementsIn } from '../../dom/elements-in.ts'
import { longDay } from '../../header/day.ts'
import { siteOf } from '../../header/site.ts'

/** Site, title, people and date as the reader shows them, in classes of its style. */
export function articleHeader(document: Document, article: Article): Element {
  const element = elementsIn(document)
  const { title, byline, publishedTime, url, lang } = article
  const day = longDay(publishedTime, lang)
  const source = { class: 'site', href: url, rel: 'noopener noreferrer', dir: 'auto' }
  return element(
    'header',
    { class: 'article-header' },
    element('a', source, siteOf(article)),
    element('h1', { class: 'title' }, title),
    element(
      'p',
      { class: 'meta' },
      byline ? element('span', { class: 'byline' }, element('bdi', {}, byline)) : null,
      day ? element('time', { datetime: publishedTime }, day) : null,
    ),
  )
}

import type { Article } from '../../../utils/article.ts'
import type { Translate } from '../../../utils/browser/t.ts'
import { longDay } from '../../../utils/header/day.ts'
import { siteOf } from '../../../utils/header/site.ts'
import { element } from '../../ui/element.ts'

function minutes({ fast, slow }: Article['readingTime'], t: Translate): string {
  return fast === slow ? t('readingTime', `${fast}`) : t('readingTimeRange', `${fast}`, `${slow}`)
}

/** Title, people, site, date in the page's language and reading time in the reader's. */
export function headerOf(article: Article, t: Translate): HTMLElement {
  const { title, byline, publishedTime, lang, url, length } = article
  const date = longDay(publishedTime, lang ?? t('language'))
  const time = () => minutes(article.readingTime, t)
  return element(
    'header',
    { class: 'article-header' },
    element(
      'a',
      { class: 'site', href: url, title: t('originalPage'), dir: 'auto' },
      siteOf(article),
    ),
    element('h1', { class: 'title' }, title),
    element(
      'p',
      { class: 'meta' },
      byline ? element('span', { class: 'byline' }, element('bdi', {}, byline)) : null,
      date ? element('time', { class: 'published', datetime: publishedTime }, date) : null,
      length > 0
        ? element(
            'span',
            { class: 'reading-time', lang: t('language') },
            element('bdi', {}, time()),
          )
        : null,
    ),
  )
}

import type { Article } from '../../utils/article.ts'
import type { Translate } from '../../utils/browser/t.ts'
import { formatDate } from './format-date.ts'

interface Props {
  article: Article
  t: Translate
}

function minutes({ fast, slow }: Article['readingTime'], t: Translate): string {
  return fast === slow ? t('readingTime', `${fast}`) : t('readingTimeRange', `${fast}`, `${slow}`)
}

/** Title, people, site, date in the page's language and reading time in the reader's. */
export function ArticleHeader({ article, t }: Props) {
  const { title, byline, siteName, publishedTime, lang, url, length } = article
  const site = siteName ?? URL.parse(url)?.hostname.replace(/^www\./, '')
  const date = publishedTime && formatDate(publishedTime, lang ?? t('language'))
  return (
    <header class="article-header">
      <a class="site" href={url} title={t('originalPage')} dir="auto">
        {site}
      </a>
      <h1 class="title">{title}</h1>
      <p class="meta">
        {byline && (
          <span class="byline">
            <bdi>{byline}</bdi>
          </span>
        )}
        {date && (
          <time class="published" dateTime={publishedTime}>
            {date}
          </time>
        )}
        {length > 0 && (
          <span class="reading-time" lang={t('language')}>
            <bdi>{minutes(article.readingTime, t)}</bdi>
          </span>
        )}
      </p>
    </header>
  )
}

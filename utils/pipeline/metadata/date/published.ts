import { stringOf } from '../head/json-ld.ts'
import { firstTag } from '../head/meta-tags.ts'
import type { Sources } from '../head/sources.ts'
import { isoDate } from './date.ts'

const dateTags = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'publishdate',
  'pubdate',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
]

/** Markup made for naming when something was published, and what of it says so. */
const marks =
  'time[itemprop="datePublished"], time[pubdate], time[datetime], .published[title], .updated[title]'
/** The day in an address: "/2024/03/14/". */
const inAddress = /\/((?:19|20)\d{2})\/([01]\d)\/([0-3]\d)\//

/** When the article was published, as its head, its markup and its address tell, in this order. */
export function publishedOf(
  { page, tags, article }: Sources,
  titleAt: number,
  url: string,
): string | null {
  const declared =
    isoDate(stringOf(article.datePublished)) ??
    isoDate(firstTag(tags, dateTags)) ??
    isoDate(stringOf(article.dateCreated))
  if (declared) return declared
  const near = page.blocks[titleAt]?.element.closest('article, main') ?? page.root
  const marked = near.querySelector(marks)
  const shown = isoDate(marked?.getAttribute('datetime') ?? marked?.getAttribute('title') ?? null)
  if (shown) return shown
  return isoDate(inAddress.exec(url)?.slice(1).join('-') ?? null)
}

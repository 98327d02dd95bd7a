import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { matchKey } from '../../text/match-key.ts'
import type { Page } from '../page/index.ts'
import { safeImage } from '../sanitise/addresses.ts'
import { cleanByline } from './byline.ts'
import { isoDate } from './date.ts'
import { articleNode, type JsonLdNode, namesOf, readJsonLd, stringOf, typesOf } from './json-ld.ts'
import { directionOf, languageOfText, languageTag } from './language.ts'
import { firstTag, type MetaTags, readMetaTags } from './meta-tags.ts'
import { withoutSiteName } from './title.ts'

/** What the page says of its article, in its head, its JSON-LD and its markup. */
export interface Metadata {
  title: string
  byline: string | null
  siteName: string | null
  publishedTime: string | null
  modifiedTime: string | null
  lang: string | null
  dir: 'ltr' | 'rtl'
  excerpt: string | null
  leadImage: string | null
  /** The article's text as JSON-LD declares it. */
  articleBody: string | null
}

interface Sources {
  page: Page
  tags: MetaTags
  article: JsonLdNode
  nodes: JsonLdNode[]
}

function siteNameOf({ tags, article, nodes }: Sources): string | null {
  const site = nodes.find((node) => typesOf(node).includes('WebSite'))
  return (
    firstTag(tags, ['og:site_name', 'application-name']) ??
    stringOf(article.publisher) ??
    stringOf(site?.name)
  )
}

function titleOf({ page, tags, article }: Sources, siteName: string | null): string {
  const lines = new Set(page.blocks.map(({ key }) => key))
  const isLine = (text: string) => lines.has(matchKey(text))
  const heading = page.blocks.find((block) => block.heading === 1)?.text ?? null
  const candidates = [
    stringOf(article.headline),
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'title']),
    page.document.querySelector('title')?.textContent ?? null,
  ].flatMap((title) => (title?.trim() ? [withoutSiteName(title, { siteName, isLine })] : []))
  // What the page itself shows as a line is what its reader calls the title.
  return candidates.find(isLine) ?? candidates[0] ?? heading ?? ''
}

function bylineOf({ page, tags, article }: Sources): string | null {
  const marked = page.document.querySelectorAll(
    '[rel~="author"], [itemprop~="author"] [itemprop="name"], a.author, .byline .author',
  )
  return (
    cleanByline(namesOf(article.author)) ??
    cleanByline([
      firstTag(tags, ['author', 'article:author', 'dc.creator', 'parsely-author']) ?? '',
    ]) ??
    cleanByline([...marked].slice(0, 6).map((element) => element.textContent ?? ''))
  )
}

function publishedOf({ page, tags, article }: Sources): string | null {
  const time = page.document.querySelector(
    'article time[datetime], time[itemprop="datePublished"], time.published',
  )
  return (
    isoDate(stringOf(article.datePublished)) ??
    isoDate(
      firstTag(tags, [
        'article:published_time',
        'datepublished',
        'date',
        'dc.date',
        'parsely-pub-date',
      ]),
    ) ??
    isoDate(time?.getAttribute('datetime') ?? null)
  )
}

function languageOf({ page, tags, article }: Sources): string | null {
  return (
    languageTag(
      page.document.documentElement.getAttribute('lang') ??
        page.document.documentElement.getAttribute('xml:lang'),
    ) ??
    languageTag(stringOf(article.inLanguage)) ??
    languageTag(firstTag(tags, ['og:locale', 'content-language', 'language'])) ??
    languageOfText(page.blocks.map((block) => block.text).join(' '))
  )
}

function leadImageOf({ tags, article }: Sources, base: string): string | null {
  const address =
    firstTag(tags, ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src']) ??
    stringOf(article.image, 'url') ??
    stringOf(article.image, 'contentUrl')
  return address ? safeImage(address, base) : null
}

/** Reads title, people, dates, site, language and lead image; JSON-LD before OpenGraph before the page's markup. */
export function readMetadata(page: Page, base: string): Metadata {
  const nodes = readJsonLd(page.document)
  const sources: Sources = {
    page,
    nodes,
    tags: readMetaTags(page.document),
    article: articleNode(nodes) ?? {},
  }
  const { tags, article } = sources
  const siteName = siteNameOf(sources)
  const lang = languageOf(sources)
  const excerpt =
    stringOf(article.description) ??
    firstTag(tags, ['og:description', 'description', 'twitter:description'])
  const declared =
    page.document.documentElement.getAttribute('dir') ?? page.document.body?.getAttribute('dir')
  return {
    title: titleOf(sources, siteName),
    byline: bylineOf(sources),
    siteName,
    publishedTime: publishedOf(sources),
    modifiedTime:
      isoDate(stringOf(article.dateModified)) ??
      isoDate(firstTag(tags, ['article:modified_time', 'og:updated_time'])),
    lang,
    dir: declared === 'rtl' ? 'rtl' : directionOf(lang),
    excerpt: excerpt ? foldWhiteSpace(excerpt) : null,
    leadImage: leadImageOf(sources, base),
    articleBody: stringOf(article.articleBody),
  }
}

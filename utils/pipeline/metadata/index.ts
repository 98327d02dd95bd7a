import type { Article } from '../../article.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { matchKey } from '../../text/match-key.ts'
import type { Page } from '../page/index.ts'
import { safeImage } from '../sanitise/addresses.ts'
import { bylineNear, cleanByline, markedAuthors } from './byline.ts'
import { isoDate } from './date.ts'
import { dateInText } from './date-in-text.ts'
import { articleNode, type JsonLdNode, namesOf, readJsonLd, stringOf, typesOf } from './json-ld.ts'
import { directionOf, languageOfText, languageTag } from './language.ts'
import { firstTag, type MetaTags, readMetaTags } from './meta-tags.ts'
import { withoutSiteName } from './title.ts'

/** What the page says of its article, in its head, its JSON-LD and its markup. */
export interface Metadata
  extends Pick<
    Article,
    | 'title'
    | 'byline'
    | 'siteName'
    | 'publishedTime'
    | 'modifiedTime'
    | 'lang'
    | 'dir'
    | 'excerpt'
    | 'leadImage'
  > {
  /** The article's text as JSON-LD declares it. */
  articleBody: string | null
  /** Every wording of the title in the page's head. */
  titles: string[]
}

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

/** The wordings of the title in the page's head, the site's name taken off, and the one the page shows. */
function titlesOf(
  { page, tags, article }: Sources,
  siteName: string | null,
): { title: string; candidates: string[] } {
  const lines = new Set(page.blocks.map(({ key }) => key))
  const isLine = (text: string) => lines.has(matchKey(text))
  const heading = page.blocks.find((block) => block.heading === 1)?.text ?? null
  const candidates = [
    stringOf(article.headline),
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'title']),
    page.document.querySelector('title')?.textContent ?? null,
  ].flatMap((title) => (title?.trim() ? [withoutSiteName(title, { siteName, isLine })] : []))
  // What the page itself shows as a line is what its reader calls the title.
  const title = candidates.find(isLine) ?? candidates[0] ?? heading ?? ''
  return { title, candidates }
}

/** Index of the line that repeats the title; 0 where none does. */
const titleIndex = (page: Page, title: string): number =>
  Math.max(
    0,
    page.blocks.findIndex(({ key }) => key === matchKey(title)),
  )

function bylineOf(
  { page, tags, article }: Sources,
  title: string,
  siteName: string | null,
): string | null {
  const site = matchKey(siteName ?? '')
  // A publisher that signs for its writers: the page may show who they are.
  const isSite = (name: string) => {
    const key = matchKey(name)
    return site !== '' && (key.startsWith(site) || site.startsWith(key))
  }
  const people = (names: string[]) => cleanByline(names.filter((name) => !isSite(name)))
  const at = titleIndex(page, title)
  const declared = namesOf(article.author)
  const tagged = [
    firstTag(tags, ['author', 'article:author', 'dc.creator', 'parsely-author']) ?? '',
  ]
  return (
    people(declared) ??
    people(tagged) ??
    bylineNear(page, at) ??
    markedAuthors(page, page.blocks[at]?.element ?? null) ??
    cleanByline(declared) ??
    cleanByline(tagged)
  )
}

function publishedOf(
  { page, tags, article }: Sources,
  title: string,
  lang: string | null,
): string | null {
  const declared =
    isoDate(stringOf(article.datePublished)) ??
    isoDate(firstTag(tags, dateTags)) ??
    isoDate(stringOf(article.dateCreated))
  if (declared) return declared
  const at = titleIndex(page, title)
  const near = page.blocks[at]?.element.closest('article, main') ?? page.root
  const marked = near.querySelector('time[itemprop="datePublished"], time[pubdate], time[datetime]')
  const shown = isoDate(marked?.getAttribute('datetime') ?? null)
  if (shown) return shown
  // Only below the title: above it stands the theme's date of today.
  for (const { text, prose } of page.blocks.slice(at + 1, at + 12)) {
    const day = prose || !/\d/.test(text) ? null : dateInText(text, lang ?? 'en')
    if (day) return day
  }
  return null
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
  const { title, candidates } = titlesOf(sources, siteName)
  const excerpt =
    stringOf(article.description) ??
    firstTag(tags, ['og:description', 'description', 'twitter:description'])
  const declared =
    page.document.documentElement.getAttribute('dir') ?? page.document.body?.getAttribute('dir')
  return {
    title,
    byline: bylineOf(sources, title, siteName),
    siteName,
    publishedTime: publishedOf(sources, title, lang),
    modifiedTime:
      isoDate(stringOf(article.dateModified)) ??
      isoDate(firstTag(tags, ['article:modified_time', 'og:updated_time'])),
    lang,
    dir: declared === 'rtl' ? 'rtl' : directionOf(lang),
    excerpt: excerpt ? foldWhiteSpace(excerpt) : null,
    leadImage: leadImageOf(sources, base),
    articleBody: stringOf(article.articleBody),
    titles: candidates,
  }
}

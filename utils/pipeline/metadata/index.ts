import type { Article } from '../../article.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import type { Block, Page } from '../page/index.ts'
import { canonicalAddress } from './address/canonical.ts'
import { isInDocumentation } from './address/documentation-path.ts'
import { isFrontPage } from './address/front-page.ts'
import { declaredByline } from './byline/byline.ts'
import { linesNear } from './byline/byline-lines.ts'
import { isoDate } from './date/date.ts'
import { publishedOf } from './date/published.ts'
import { type Access, readAccess } from './head/access.ts'
import { declaredTypes } from './head/declared-types.ts'
import { articleNode, readJsonLd, stringOf } from './head/json-ld.ts'
import { leadImageOf } from './head/lead-image.ts'
import { firstTag, readMetaTags } from './head/meta-tags.ts'
import { readSite } from './head/site.ts'
import type { Sources } from './head/sources.ts'
import { tagsOf } from './head/tags.ts'
import { directionOf, languageTag, primaryLanguage } from './language/language.ts'
import { languagesOfText } from './language/language-of-text.ts'
import { titlesOf } from './title/title.ts'
import { findTitleLine, placeOfTitle } from './title/title-lines.ts'

/** What the page says of its article, in its head, its JSON-LD and its markup. */
export type Metadata = Pick<
  Article,
  | 'title'
  | 'byline'
  | 'siteName'
  | 'canonicalUrl'
  | 'tags'
  | 'publishedTime'
  | 'modifiedTime'
  | 'lang'
  | 'dir'
  | 'excerpt'
  | 'leadImage'
>

/** What it tells beside, by which later stages know what they look at. */
export interface Hints {
  /** Primary subtags of the languages the page is in: as it declares, then (again) as its text tells. */
  languages: string[]
  /** The article's text as JSON-LD declares it. */
  articleBody: string | null
  /** Every wording of the title in the page's head. */
  titles: string[]
  /** The line that shows the title. */
  titleLine: Block | null
  /** Index of the line where it stands, or would. */
  titleAt: number
  /** Whether the byline names people; else a publisher or an account signs for them, or nobody. */
  namesPeople: boolean
  access: Access
  /** What the page declares itself to be: "Product", "og:article". */
  types: Set<string>
  /** Whether this is the front page of its site. */
  isFrontPage: boolean
  /** Whether its address is one of documentation. */
  isInDocumentation: boolean
}

/** The language that the page declares; null where it declares none. */
function declaredLanguage({ page, tags, article }: Sources): string | null {
  const root = page.document.documentElement
  return (
    languageTag(root.getAttribute('lang') ?? root.getAttribute('xml:lang')) ??
    languageTag(stringOf(article.inLanguage)) ??
    languageTag(firstTag(tags, ['og:locale', 'content-language', 'language']))
  )
}

/** The languages that a page's sentences tell; those of any of its lines where it has no sentences. */
function languagesTold({ blocks }: Page): string[] {
  const prose = blocks.filter((block) => block.prose)
  return languagesOfText((prose.length > 0 ? prose : blocks).map(({ text }) => text))
}

/**
 * Reads title, people, dates, subjects, site, addresses, language and lead image; JSON-LD before
 * OpenGraph before the page's markup. `url` is the page's address, `base` what its own are relative to.
 */
export function readMetadata(
  page: Page,
  { url, base }: { url: string; base: string },
): { metadata: Metadata; hints: Hints } {
  const { document } = page
  const nodes = readJsonLd(document)
  const tags = readMetaTags(document)
  const article = articleNode(nodes) ?? {}
  const site = readSite({ tags, article, nodes }, url)
  const sources: Sources = { page, nodes, tags, article, site }
  const told = languagesTold(page)
  const lang = declaredLanguage(sources) ?? told[0] ?? null
  const { title, titles } = titlesOf(sources)
  const titleLine = findTitleLine(page, title)
  const titleAt = placeOfTitle(page, titleLine)
  const excerpt =
    stringOf(article.description) ??
    firstTag(tags, ['og:description', 'description', 'twitter:description'])
  const declared =
    document.documentElement.getAttribute('dir') ?? document.body?.getAttribute('dir')
  const byline = declaredByline(sources, linesNear(page, titleAt))
  const metadata: Metadata = {
    title,
    byline: byline.names,
    siteName: site.name,
    canonicalUrl: canonicalAddress(document, { url, base, shared: firstTag(tags, ['og:url']) }),
    tags: tagsOf(sources),
    publishedTime: publishedOf(sources, titleAt, url),
    modifiedTime:
      isoDate(stringOf(article.dateModified)) ??
      isoDate(firstTag(tags, ['article:modified_time', 'og:updated_time'])),
    lang,
    dir: declared?.toLowerCase() === 'rtl' ? 'rtl' : directionOf(lang),
    excerpt: excerpt ? foldWhiteSpace(excerpt) : null,
    leadImage: leadImageOf(sources, base),
  }
  const hints: Hints = {
    languages: lang ? [primaryLanguage(lang), ...told] : [],
    articleBody: stringOf(article.articleBody),
    titles,
    titleLine,
    titleAt,
    namesPeople: byline.isOfPeople,
    access: readAccess(nodes, lang),
    types: declaredTypes(document, sources),
    isFrontPage: isFrontPage(url),
    isInDocumentation: isInDocumentation(url),
  }
  return { metadata, hints }
}

import type { Article } from '../../article.ts'
import { buildToc } from '../../pipeline/enrich/build-toc.ts'
import { readingTime } from '../../pipeline/enrich/reading-time.ts'
import { isArticleKind } from '../../pipeline/kind/article-kinds.ts'
import { sanitise } from '../../pipeline/sanitise/index.ts'
import { writeBody } from '../../pipeline/write-body.ts'
import { version } from './version.ts'

type Fields = Record<string, unknown>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** An address that may stand in a link; others are dropped with their scheme. */
const webAddress = (value: unknown): string | null => {
  const url = URL.parse(text(value) ?? '')
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

function parse(file: string): Fields {
  const value: unknown = JSON.parse(file)
  if (!isObject(value) || value.version !== version)
    throw new TypeError(`Not an article of version ${version}`)
  return value
}

/**
 * Reads an exported article back, its content through the sanitiser: the file may be anybody's. What was
 * removed stays away, for what it was is not in the file. Throws where it is no article of this version.
 */
export function readArticleJson(file: string): Article {
  const fields = parse(file)
  const url = webAddress(fields.url)
  if (!url) throw new TypeError('An article without an address')
  const body = sanitise(text(fields.content) ?? '', url)
  const written = writeBody(body)
  const lang = text(fields.lang)
  const { tags } = fields
  return {
    ...{ url, baseUrl: webAddress(fields.baseUrl) ?? url, lang, body, ...written },
    title: text(fields.title) ?? '',
    byline: text(fields.byline),
    siteName: text(fields.siteName),
    canonicalUrl: webAddress(fields.canonicalUrl),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    publishedTime: text(fields.publishedTime),
    modifiedTime: text(fields.modifiedTime),
    dir: fields.dir === 'rtl' ? 'rtl' : 'ltr',
    excerpt: text(fields.excerpt),
    leadImage: webAddress(fields.leadImage),
    toc: buildToc(body),
    readingTime: readingTime(written.length, lang),
    removals: [],
    completeness: { share: 1, omissions: [] },
    kind: isArticleKind(fields.kind) ? fields.kind : 'article',
    isSelection: fields.isSelection === true,
    truncated: null,
    pages: null,
    sources: () => null,
    confidence: typeof fields.confidence === 'number' ? fields.confidence : 0,
    problem: null,
  }
}

import type { Article } from '../article.ts'
import { countWords } from '../text/count-words.ts'

/** What JSON writes as it is, and strict readers of YAML refuse. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/** YAML reads a JSON string as a string, whatever stands in it; hand-made quoting breaks. */
const scalar = (value: string | number | string[]): string =>
  JSON.stringify(value).replace(
    unprintable,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The article's metadata as YAML between dashes; keys without a value are left out. `now` is the time of export. */
export function frontMatter(article: Article, now: Date): string {
  const fields: Record<string, string | number | string[] | null> = {
    title: article.title,
    author: article.byline,
    site: article.siteName,
    published: article.publishedTime,
    modified: article.modifiedTime,
    created: now.toISOString(),
    source: article.url,
    canonical: article.canonicalUrl,
    domain: URL.parse(article.url)?.hostname ?? null,
    language: article.lang,
    description: article.excerpt,
    tags: article.tags,
    word_count: Math.round(countWords(article.textContent)),
  }
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${key}: ${scalar(value)}`],
  )
  return ['---', ...lines, '---', ''].join('\n')
}

import type { Article } from '../article.ts'
import { domainOf } from '../header/site.ts'
import { countWords } from '../text/count-words.ts'
import type { ExportContext } from './define-exporter.ts'
import type { FrontMatterKey } from './options/front-matter-keys.ts'
import { ownLines } from './template/own-lines.ts'
import { type Scalar, writeScalar } from './template/yaml-scalar.ts'

type Value = Scalar | null

function valuesOf(article: Article, now: Date): Record<FrontMatterKey, Value> {
  return {
    title: article.title,
    author: article.byline,
    site: article.siteName,
    published: article.publishedTime,
    modified: article.modifiedTime,
    created: now.toISOString(),
    source: article.url,
    canonical: article.canonicalUrl,
    domain: domainOf(article.url),
    language: article.lang,
    description: article.excerpt,
    tags: article.tags,
    word_count: Math.round(countWords(article.textContent)),
  }
}

const isTold = (value: Value): value is Scalar =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/**
 * The article's metadata as YAML between dashes: the keys chosen, where the page tells them, then lines
 * of the user's own, which come before a chosen key of the same name. Empty where there is neither.
 */
export function frontMatter(
  article: Article,
  { now, options }: Pick<ExportContext, 'now' | 'options'>,
): string {
  const values = valuesOf(article, now)
  const own = ownLines(options.frontMatterLines, { article, now })
  const names = own.map(({ key }) => key)
  const lines = options.frontMatter.flatMap((key) => {
    const value = values[key]
    return isTold(value) && !names.includes(key) ? [`${key}: ${writeScalar(value)}`] : []
  })
  const all = [...lines, ...own.map(({ line }) => line)]
  return all.length > 0 ? ['---', ...all, '---', ''].join('\n') : ''
}

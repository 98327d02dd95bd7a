import type { Article } from '../../article.ts'
import { describeBody } from '../../pipeline/enrich/describe-body.ts'
import { isArticleKind } from '../../pipeline/kind/article-kinds.ts'
import { isoDate } from '../../pipeline/metadata/date/date.ts'
import { languageTag } from '../../pipeline/metadata/language/language.ts'
import { ArticleFileError } from './article-file-error.ts'
import {
  addressIn,
  completenessIn,
  directionIn,
  type Fields,
  isObject,
  oneOf,
  pagesIn,
  removalsIn,
  shareIn,
  tagsIn,
  text,
} from './fields.ts'
import { version } from './version.ts'

/** The pipeline's: the reader has it, and need not be sent it again. */
type Sanitise = (html: string, baseUrl: string) => DocumentFragment

function parse(file: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(file)
  } catch (cause) {
    throw new ArticleFileError('fileNotJson', { cause })
  }
  if (!isObject(value) || typeof value.version !== 'number')
    throw new ArticleFileError('fileNotArticle')
  if (value.version > version) throw new ArticleFileError('fileNewer')
  return value
}

/**
 * Reads an exported article back, its content through the sanitiser: the file may be anybody's. What was
 * removed is told but cannot be put back, for it is not in the file. Throws an `ArticleFileError` where
 * the file is no article that this version can read.
 */
export function readArticleJson(file: string, sanitise: Sanitise): Article {
  const fields = parse(file)
  const url = addressIn(fields.url)
  const content = text(fields.content)
  if (!url || content === null) throw new ArticleFileError('fileNotArticle')
  const body = sanitise(content, url)
  const lang = languageTag(text(fields.lang))
  const described = describeBody(body, lang)
  if (!described.textContent && !body.querySelector('img')) throw new ArticleFileError('fileEmpty')
  return {
    url,
    baseUrl: addressIn(fields.baseUrl) ?? url,
    lang,
    body,
    ...described,
    title: text(fields.title) ?? '',
    byline: text(fields.byline),
    siteName: text(fields.siteName),
    canonicalUrl: addressIn(fields.canonicalUrl),
    tags: tagsIn(fields.tags),
    publishedTime: isoDate(text(fields.publishedTime)),
    modifiedTime: isoDate(text(fields.modifiedTime)),
    dir: directionIn(fields.dir),
    excerpt: text(fields.excerpt),
    leadImage: addressIn(fields.leadImage),
    removals: removalsIn(fields.removals),
    completeness: completenessIn(fields.completeness),
    kind: isArticleKind(fields.kind) ? fields.kind : 'article',
    isSelection: fields.isSelection === true,
    truncated: oneOf(['paywall', 'readOn', 'fewerWords'], fields.truncated),
    pages: pagesIn(fields.pages),
    sources: () => null,
    confidence: shareIn(fields.confidence),
    problem: oneOf(['noArticleFound', 'emptyPage', 'extractionFailed'], fields.problem),
  }
}

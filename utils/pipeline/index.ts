import type { Article } from '../article.ts'
import { secondOpinion } from './extract/second-opinion.ts'
import * as reader from './read-article.ts'

/**
 * Reads the article of a page, all in one script: for tools, tests and the benchmark. The content
 * script calls `read-article.ts` itself, and fetches Readability only for the pages that need it.
 * `url` is the page's address, against which links and images are resolved.
 */
export const readArticle = (live: Document, { url }: { url: string }): Promise<Article> =>
  reader.readArticle(live, { url, secondOpinion })

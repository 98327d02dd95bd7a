import type { Article } from '../article.ts'
import { secondOpinion } from './extract/second-opinion.ts'
import * as reader from './read-article.ts'

/**
 * Reads the article of a page, all in one script: for tools, tests and the benchmark. The content
 * script calls `read-article.ts` itself, and fetches Readability only for the pages that need it.
 * The options are those of
 * `read-article.ts` but for the second opinion.
 */
export const readArticle = (
  live: Document,
  options: Omit<reader.ReadOptions, 'secondOpinion'>,
): Promise<Article> => reader.readArticle(live, { ...options, secondOpinion })

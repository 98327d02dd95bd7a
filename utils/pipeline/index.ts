import type { Article } from '../article.ts'
import { bundledPhrases } from './declutter/bundled-phrases.ts'
import { secondOpinion } from './extract/second-opinion.ts'
import * as reader from './read-article.ts'

/**
 * Reads the article of a page, all in one script: for tools, tests and the benchmark. The content
 * script calls `read-article.ts` itself, with the phrases of the page's languages alone, and Readability
 * only for the pages that need it.
 */
export const readArticle = (
  live: Document,
  options: Omit<reader.ReadOptions, 'secondOpinion' | 'loadPhrases'>,
): Promise<Article> =>
  reader.readArticle(live, { ...options, secondOpinion, loadPhrases: bundledPhrases })

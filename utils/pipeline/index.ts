import type { Article } from '../article.ts'
import { bundledPhrases } from './declutter/bundled-phrases.ts'
import type { ReadOptions } from './find-article.ts'
import { type FetchPage, readFurtherPages } from './pages/read-further-pages.ts'
import * as reader from './read-article.ts'
import { reserve } from './reserve.ts'
import * as putBack from './restore.ts'

interface Options extends Omit<ReadOptions, 'loadReserve' | 'loadPhrases'> {
  /** Gets the further pages of the same article; without it there is only the first. */
  fetchPage?: FetchPage | undefined
}

const loadReserve = async () => reserve

const read = (page: Document, options: Options) =>
  reader.readArticle(page, {
    ...options,
    loadReserve,
    loadPhrases: bundledPhrases,
  })

/**
 * Reads the article of a page, all in one script: for tools, tests and the benchmark. The content
 * script calls `read-article.ts` itself, with the phrases of the page's languages alone, the reserve
 * only for the pages that need it, and further pages on a click.
 */
export async function readArticle(
  live: Document,
  { fetchPage, ...options }: Options,
): Promise<Article> {
  const article = await read(live, options)
  if (!fetchPage) return article
  return readFurtherPages(article, { fetchPage, read: (page, url) => read(page, { url }) })
}

/** The article with one removal put back in its place; see `restore.ts`. */
export const restore = (article: Article, removalId: string): Promise<Article> =>
  putBack.restore(article, removalId, loadReserve)

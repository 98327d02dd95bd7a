import type { Article } from '../article.ts'
import { bundledPhrases } from './declutter/bundled-phrases.ts'
import type { ReadOptions } from './find-article.ts'
import { type FetchPage, furtherPages } from './pages/further-pages.ts'
import { joinPage } from './pages/join-page.ts'
import * as reader from './read-article.ts'
import { readBlock } from './read-block.ts'
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
  let article = await read(live, options)
  if (!fetchPage) return article
  const further = furtherPages(article, { fetchPage, read: (page, url) => read(page, { url }) })
  for await (const page of further) article = joinPage(article, page)
  return article
}

/** The article with one removal put back in its place; an unknown id gives the same article. */
export async function restore(article: Article, removalId: string): Promise<Article> {
  const removal = article.removals.find(({ id }) => id === removalId)
  if (!removal) return article
  return putBack.restore(article, removal, await readBlock(removal, article, loadReserve))
}

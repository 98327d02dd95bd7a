import type { Article } from '../../article.ts'
import { joinPage } from './join-page.ts'

/** More pages than this are a list, or a trap. */
const mostPages = 30

/** Gets the document at an address of the page's own site; rejects where it cannot. */
export type FetchPage = (url: string, signal?: AbortSignal) => Promise<Document>

export interface FurtherPages {
  fetchPage: FetchPage
  /** Reads one page as the first was read. */
  read: (page: Document, url: string) => Promise<Article>
  /** Handed the article as it grows, after each page. */
  onPage?: (article: Article) => void
  signal?: AbortSignal
}

/**
 * Reads the pages that follow, one after the other, and joins them to the article. A page that cannot
 * be had or read ends it: the article then still names it as the next one (`pages.next`), and what was
 * joined before stays. Never rejects.
 */
export async function readFurtherPages(
  article: Article,
  { fetchPage, read, onPage, signal }: FurtherPages,
): Promise<Article> {
  const seen = new Set([article.url])
  let whole = article
  while (seen.size < mostPages && !signal?.aborted) {
    const url: string | null = whole.pages?.next ?? null
    if (!url || seen.has(url)) break
    seen.add(url)
    try {
      const next = await read(await fetchPage(url, signal), url)
      if (next.problem) break
      whole = joinPage(whole, next)
      onPage?.(whole)
    } catch (error) {
      console.warn(`Lisible: the page ${url} could not be read`, error)
      break
    }
  }
  return whole
}

import type { Article } from '../../article.ts'

/** More pages than this are a list, or a trap. */
const mostPages = 30

/** Gets the document at an address of the page's own site; rejects where it cannot. */
export type FetchPage = (url: string, signal?: AbortSignal) => Promise<Document>

interface Options {
  fetchPage: FetchPage
  /** Reads one page as the first was read. */
  read: (page: Document, url: string) => Promise<Article>
  signal?: AbortSignal
}

/**
 * Reads the pages that follow an article, one after the other, for `joinPage` to join. A page that cannot
 * be had or read is the end, as is the signal. Never rejects.
 */
export async function* furtherPages(
  first: Article,
  { fetchPage, read, signal }: Options,
): AsyncGenerator<Article, void> {
  const seen = new Set([first.url])
  let url = first.pages?.next
  while (url && !seen.has(url) && seen.size < mostPages) {
    seen.add(url)
    try {
      const page = await read(await fetchPage(url, signal), url)
      if (page.problem || signal?.aborted) return
      yield page
      url = page.pages?.next
    } catch (error) {
      console.warn(`Lisible: the page ${url} could not be read`, error)
      return
    }
  }
}

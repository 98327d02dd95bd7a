import type { Article } from '../../utils/article.ts'
import { askBackground } from '../../utils/browser/ask-background.ts'
import { loadPhrases } from '../../utils/browser/load-phrases.ts'
import { readArticle } from '../../utils/pipeline/read-article.ts'
import type { Reserve } from '../../utils/pipeline/reserve.ts'
import * as putBack from '../../utils/pipeline/restore.ts'

/** Has the reserve injected, for the page that needs it; goes without where that fails. */
async function loadReserve(): Promise<Reserve | null> {
  if (!globalThis.lisibleReserve) await askBackground('inject-reserve', {}).catch(() => false)
  return globalThis.lisibleReserve ?? null
}

/** Reads a page, or what is selected of it, with the words and parts it needs. */
export const read = (page: Document, url: string, selection?: Range): Promise<Article> =>
  readArticle(page, { url, selection, loadPhrases, loadReserve })

/** The article with one removal put back in its place. */
export const restore = (article: Article, removalId: string): Promise<Article> =>
  putBack.restore(article, removalId, loadReserve)

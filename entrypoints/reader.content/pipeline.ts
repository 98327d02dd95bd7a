import type { Article, Removal } from '../../utils/article.ts'
import { askBackground } from '../../utils/browser/ask-background.ts'
import { loadPhrases } from '../../utils/browser/reader/load-phrases.ts'
import { readArticle } from '../../utils/pipeline/read-article.ts'
import * as block from '../../utils/pipeline/read-block.ts'
import type { Reserve } from '../../utils/pipeline/reserve.ts'

/** Has the reserve injected, for the page that needs it; goes without where that fails. */
async function loadReserve(): Promise<Reserve | null> {
  if (!globalThis.lisibleReserve) await askBackground('inject-reserve', {}).catch(() => false)
  return globalThis.lisibleReserve ?? null
}

/** Reads a page, or what is selected of it, with the words and parts it needs. */
export const read = (page: Document, url: string, selection?: Range): Promise<Article> =>
  readArticle(page, { url, selection, loadPhrases, loadReserve })

/** Reads what was removed from an article, to be put back. */
export const readBlock = (removal: Removal, article: Article): Promise<DocumentFragment> =>
  block.readBlock(removal, article, loadReserve)

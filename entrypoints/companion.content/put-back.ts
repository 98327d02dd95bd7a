import type { Signal } from '@preact/signals'
import type { Notice } from '../../components/reader/reader-props.ts'
import type { Article, Removal } from '../../utils/article.ts'
import { restore } from '../../utils/pipeline/restore.ts'

interface Options {
  article: Signal<Article>
  /** Reads what was removed from an article. */
  readBlock: (removal: Removal, article: Article) => Promise<DocumentFragment>
  tell: (notice: Notice) => void
}

/** Puts removals back when asked. */
export function removalRestorer({ article, readBlock, tell }: Options) {
  return async (removalId: string): Promise<void> => {
    const removal = article.value.removals.find(({ id }) => id === removalId)
    if (!removal) return
    try {
      const block = await readBlock(removal, article.value)
      // Into the article as it is by now: pages and other blocks may have come meanwhile.
      article.value = restore(article.value, removal, block)
      tell({ key: 'isPutBack' })
    } catch (error) {
      console.error('Lisible: a block could not be put back', error)
      tell({ key: 'error_notPutBack' })
    }
  }
}

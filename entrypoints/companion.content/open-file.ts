import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Notice } from '../../components/reader/reader-props.ts'
import type { Article } from '../../utils/article.ts'
import { ArticleFileError } from '../../utils/exporters/json/article-file-error.ts'
import { readArticleJson } from '../../utils/exporters/json/read-article-json.ts'

interface Options {
  article: Signal<Article>
  scroller: Element
  sanitise: (html: string, baseUrl: string) => DocumentFragment
  tell: (notice: Notice) => void
  /** Called before another article takes the place of the one that is shown. */
  onLeave: () => void
  whileOpen: AbortSignal
}

/** Bytes; whole books are smaller. */
const most = 32e6

async function read(file: File, sanitise: Options['sanitise']): Promise<Article> {
  if (file.size > most) throw new ArticleFileError('fileTooLarge')
  const words = await file.text().catch((cause: unknown) => {
    throw new ArticleFileError('fileUnreadable', { cause })
  })
  return readArticleJson(words, sanitise)
}

/** Shows a saved article in the place of the page's, and brings that back. The page is not concerned. */
export function fileOpener({ article, scroller, sanitise, tell, onLeave, whileOpen }: Options): {
  /** Whether the article that is shown comes from a file. */
  isOpened: ReadonlySignal<boolean>
  onOpenFile: (file: File) => Promise<boolean>
  onBackToPage: () => void
} {
  let left: { article: Article; top: number } | null = null
  const isOpened = signal(false)

  function show(next: Article, top: number): void {
    onLeave()
    isOpened.value = left !== null
    article.value = next
    scroller.scrollTo({ top, behavior: 'instant' })
  }

  return {
    isOpened,
    async onOpenFile(file) {
      try {
        const saved = await read(file, sanitise)
        if (whileOpen.aborted) return false
        left ??= { article: article.value, top: scroller.scrollTop }
        show(saved, 0)
        tell({ key: 'fileOpened', details: [file.name] })
        return true
      } catch (error) {
        const problem = error instanceof ArticleFileError ? error.problem : 'fileNotArticle'
        if (!(error instanceof ArticleFileError))
          console.error('Lisible: the file could not be opened', error)
        tell({ key: `error_${problem}`, details: [file.name] })
        return false
      }
    },
    onBackToPage() {
      const page = left
      left = null
      if (page) show(page.article, page.top)
    },
  }
}

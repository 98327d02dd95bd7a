import type { ReadonlySignal } from '@preact/signals'
import type { Notice } from '../../components/reader/reader-props.ts'
import type { Article } from '../../utils/article.ts'
import { unlessAborted } from '../../utils/async/unless-aborted.ts'
import { askBackground } from '../../utils/browser/ask-background.ts'
import { bookNotice, type Left } from '../../utils/browser/books/book-notice.ts'
import type { BookTab } from '../../utils/browser/books/book-tab.ts'
import { saveFile } from '../../utils/browser/exports/save-file.ts'
import type { TabRefusal, TabText } from '../../utils/browser/messages.ts'
import { t } from '../../utils/browser/t.ts'
import { readArticleJson } from '../../utils/exporters/json/read-article-json.ts'
import { directionOf } from '../../utils/pipeline/metadata/language/language.ts'

interface Making {
  article: ReadonlySignal<Article>
  /** Makes hostile HTML harmless: what other tabs say is as foreign as a file. */
  sanitise: (html: string, baseUrl: string) => DocumentFragment
  tell: (notice: Notice) => void
  /** The reader's. */
  root: ShadowRoot
  whileOpen: AbortSignal
}

const today = () => new Intl.DateTimeFormat(t('language'), { dateStyle: 'long' }).format(new Date())

/** How a book is called: by its only article, or by how many there are. */
const nameOf = ([first, ...others]: readonly [Article, ...Article[]]) => ({
  title:
    others.length === 0 && first.title.trim()
      ? first.title
      : t('bookTitle', String(others.length + 1), today()),
  language: t('language'),
  dir: directionOf(t('language')),
})

const readTab = ({ id }: BookTab): Promise<TabText> =>
  askBackground('read-tab', { tabId: id }).catch(() => ({ refused: 'bookReason_unread' }))

/** Gives what makes one book of the article shown and those of other tabs, and saves it. */
export function bookMaker({ article, sanitise, tell, root, whileOpen }: Making) {
  let running: AbortController | undefined

  /** One tab that tells what is no article must not end the book. */
  function articleIn(text: string): Article | { refused: TabRefusal } {
    try {
      return readArticleJson(text, sanitise)
    } catch {
      return { refused: 'bookReason_unread' }
    }
  }

  async function gather(tabs: readonly BookTab[], signal: AbortSignal, cancel: () => void) {
    const articles: Article[] = []
    const left: Left[] = []
    for (const [i, tab] of tabs.entries()) {
      signal.throwIfAborted()
      tell({
        key: 'bookProgress',
        details: [String(i + 1), String(tabs.length)],
        action: { key: 'cancel', run: cancel },
      })
      if (tab.isReader) {
        articles.push(article.value)
        continue
      }
      const answer = await unlessAborted(signal, readTab(tab))
      const read = 'text' in answer ? articleIn(answer.text) : answer
      if ('refused' in read) left.push({ name: tab.name, reason: read.refused })
      else articles.push(read)
    }
    signal.throwIfAborted()
    return { articles, left }
  }

  async function make(tabs: readonly BookTab[], cancel: AbortController): Promise<Notice> {
    const signal = AbortSignal.any([whileOpen, cancel.signal])
    const action = { key: 'cancel' as const, run: () => cancel.abort() }
    try {
      if (!globalThis.lisibleMakeBook) await askBackground('inject-exporters', {})
    } catch {
      return { key: 'error_contextInvalidated' }
    }
    try {
      const { articles, left } = await gather(tabs, signal, action.run)
      const [first = article.value, ...others] = articles
      const made = await globalThis.lisibleMakeBook?.({
        articles: [first, ...others],
        name: nameOf([first, ...others]),
        signal,
        onProgress: ({ done, total }) =>
          tell({ key: 'exportProgress', details: [String(done), String(total)], action }),
      })
      if (!made) return { key: 'error_exportFailed' }
      await saveFile(made.file, root)
      return bookNotice(made, left)
    } catch (error) {
      if (signal.aborted) return { key: 'error_exportCancelled' }
      console.error('Lisible: the book of several tabs failed', error)
      return { key: 'error_exportFailed' }
    }
  }

  /** One at a time: the book asked for last is the one that is wanted. */
  return async function makeBook(tabs: readonly BookTab[]): Promise<void> {
    running?.abort()
    const cancel = new AbortController()
    running = cancel
    const notice = await make(tabs, cancel)
    if (running !== cancel) return
    tell(notice)
    await askBackground('drop-book', {}).catch(() => null)
  }
}

import { type Signal, signal } from '@preact/signals'
import type { PageLoading } from '../../components/reader/reader-props.ts'
import type { Article } from '../../utils/article.ts'
import { type FetchPage, furtherPages } from '../../utils/pipeline/pages/further-pages.ts'
import { joinPage } from '../../utils/pipeline/pages/join-page.ts'

interface Options {
  article: Signal<Article>
  fetchPage: FetchPage
  read: (page: Document, url: string) => Promise<Article>
  /** Aborts when the reader closes. */
  whileOpen: AbortSignal
}

/** Loads the further pages when asked; each shows as soon as it is there, and what is there stays. */
export function pageLoader({ article, fetchPage, read, whileOpen }: Options) {
  const loading = signal<PageLoading>('idle')
  let running: AbortController | null = null

  async function load() {
    if (running) return
    running = new AbortController()
    const ended = AbortSignal.any([running.signal, whileOpen])
    loading.value = 'loading'
    for await (const page of furtherPages(article.value, { fetchPage, read, signal: ended })) {
      // To the article as it is by now: blocks may have been put back meanwhile.
      article.value = joinPage(article.value, page)
    }
    running = null
    loading.value = article.value.pages?.next && !ended.aborted ? 'failed' : 'idle'
  }

  return { loading, onLoadPages: load, onCancelPages: () => running?.abort() }
}

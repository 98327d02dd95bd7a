import { type Signal, signal } from '@preact/signals'
import type { PageLoading } from '../../components/reader/reader-props.ts'
import type { Article } from '../../utils/article.ts'
import { readFurtherPages } from '../../utils/pipeline/pages/read-further-pages.ts'
import { fetchPage } from './fetch-page.ts'

interface Options {
  article: Signal<Article>
  read: (page: Document, url: string) => Promise<Article>
  /** Aborts when the reader closes. */
  whileOpen: AbortSignal
}

/** Loads the further pages when asked; each shows as soon as it is there, and what is there stays. */
export function pageLoader({ article, read, whileOpen }: Options) {
  const loading = signal<PageLoading>('idle')
  let running: AbortController | null = null

  async function load() {
    if (running) return
    running = new AbortController()
    const ended = AbortSignal.any([running.signal, whileOpen])
    loading.value = 'loading'
    const whole = await readFurtherPages(article.value, {
      fetchPage,
      read,
      signal: ended,
      onPage: (grown) => {
        if (!ended.aborted) article.value = grown
      },
    })
    running = null
    loading.value = whole.pages?.next && !ended.aborted ? 'failed' : 'idle'
  }

  return { loading, onLoadPages: load, onCancelPages: () => running?.abort() }
}

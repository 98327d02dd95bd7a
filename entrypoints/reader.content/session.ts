import { signal } from '@preact/signals'
import type { Notice } from '../../components/reader/reader-props.ts'
import type { Article } from '../../utils/article.ts'
import { askBackground } from '../../utils/browser/ask-background.ts'
import { saveSettings } from '../../utils/browser/save-settings.ts'
import { loadSettings, onSettingsChanged } from '../../utils/browser/settings-store.ts'
import { t } from '../../utils/browser/t.ts'
import type { ExporterId } from '../../utils/exporters/exporter-ids.ts'
import { restore } from '../../utils/pipeline/restore.ts'
import type { Settings } from '../../utils/settings/schema.ts'
import { answerPopup } from './answer-popup.ts'
import { captureKeys } from './capture-keys.ts'
import { exportArticle } from './export-article.ts'
import { pageLoader } from './load-pages.ts'
import { mountOverlay } from './mount-overlay.tsx'
import { returnToPage } from './return-to-page.ts'

/** An open reader. */
export interface Session {
  /** Whether the overlay still lies over the page: the page can remove it. */
  isShown: () => boolean
  close: () => void
}

interface Opened {
  article: Article
  /** Reads a page of the same site, or this one anew. */
  read: (page: Document, url: string) => Promise<Article>
  onClose: () => void
}

/** Fails only where the extension was updated beneath: then there is no popup of ours to reset. */
const tellClosed = () => {
  askBackground('reader-closed', {}).catch(() => {})
}

/** Shows an article over the page until it is closed, by whichever way; `onClose` then runs once. */
export async function openSession({ article: first, read, onClose }: Opened): Promise<Session> {
  const ended = new AbortController()
  const { signal: whileOpen } = ended
  const settings = signal<Settings>(await loadSettings())
  const article = signal(first)
  const notice = signal<Notice | null>(null)
  const backToPage = returnToPage(first)

  function preview(values: Partial<Settings>) {
    settings.value = { ...settings.value, ...values }
  }

  async function change(values: Partial<Settings>) {
    preview(values)
    await saveSettings(values).catch(() => {
      notice.value = { key: 'error_settingsNotSaved' }
    })
  }

  async function exportAs(id: ExporterId) {
    const outcome = await exportArticle(article.value, id)
    notice.value =
      'error' in outcome
        ? { key: `error_${outcome.error}` }
        : { key: 'exportDone', detail: outcome.fileName }
    return outcome
  }

  function close() {
    if (whileOpen.aborted) return
    ended.abort()
    backToPage(overlay.body())
    overlay.remove()
    onClose()
    tellClosed()
  }

  const overlay = mountOverlay({
    article,
    t,
    settings,
    notice,
    onSettingsChange: change,
    onExport: exportAs,
    onRestore: (removalId) => {
      article.value = restore(article.value, removalId)
    },
    onReadWhole: async () => {
      article.value = await read(document, location.href)
    },
    ...pageLoader({ article, read, whileOpen }),
    onClose: close,
  })
  captureKeys({ onEscape: overlay.escape, signal: whileOpen })
  onSettingsChanged(preview, whileOpen)
  answerPopup({ preview, close, exportAs, signal: whileOpen })

  const leave = () => {
    close()
    // A page kept for "back" comes back with the popup set when the message did not get through.
    addEventListener('pageshow', tellClosed, { once: true })
  }
  addEventListener('pagehide', leave, { signal: whileOpen })
  return { isShown: overlay.isShown, close }
}

import { signal } from '@preact/signals'
import type { PanelId } from '../../components/reader/reader-props.ts'
import { createView } from '../../components/reader/view.ts'
import type { Article } from '../../utils/article.ts'
import { askBackground } from '../../utils/browser/ask-background.ts'
import { saveSettings } from '../../utils/browser/save-settings.ts'
import { loadSettings, onSettingsChanged } from '../../utils/browser/settings-store.ts'
import { t } from '../../utils/browser/t.ts'
import type { ExporterId } from '../../utils/exporters/exporter-ids.ts'
import { restore } from '../../utils/pipeline/restore.ts'
import type { Settings } from '../../utils/settings/schema.ts'
import { answerPopup } from './answer-popup.ts'
import { callCompanion } from './call-companion.ts'
import { captureKeys } from './capture-keys.ts'
import { exportArticle } from './export-article.ts'
import { fullScreen } from './full-screen.ts'
import { pageLoader } from './load-pages.ts'
import { mountOverlay } from './mount-overlay.tsx'
import { noticeBoard } from './notice-board.ts'
import { paragraphOnScreen, returnToPage } from './return-to-page.ts'

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
  const { notice, tell } = noticeBoard(whileOpen)
  const view = createView()
  const browserWindow = fullScreen()
  const backToPage = returnToPage()

  function preview(values: Partial<Settings>) {
    settings.value = { ...settings.value, ...values }
  }

  async function change(values: Partial<Settings>) {
    preview(values)
    await saveSettings(values).catch(() => {
      tell({ key: 'error_settingsNotSaved' })
    })
  }

  async function exportAs(id: ExporterId) {
    const outcome = await exportArticle(article.value, id)
    tell(
      'error' in outcome
        ? { key: `error_${outcome.error}` }
        : { key: 'exportDone', detail: outcome.fileName },
    )
    return outcome
  }

  function close() {
    if (whileOpen.aborted) return
    companion.keep()
    ended.abort()
    const showPage = backToPage(article.value, {
      body: overlay.body(),
      moved: overlay.moved(),
    })
    overlay.remove()
    showPage()
    void browserWindow.leave()
    onClose()
    tellClosed()
  }

  const shared = {
    ...{ article, view, t, settings },
    onPanel: (id: PanelId | null) => {
      view.panel.value = id
    },
    onSettingsChange: change,
    onExport: exportAs,
    onRestore: (removalId: string) => {
      article.value = restore(article.value, removalId)
    },
  }
  const overlay = mountOverlay({
    ...shared,
    beginAt: paragraphOnScreen(first),
    signal: whileOpen,
    notice,
    onReadWhole: async () => {
      article.value = await read(document, location.href)
    },
    ...pageLoader({ article, read, whileOpen }),
    onCopy: (form) => companion.onCopy(form),
    onCopyCode: (code) => companion.onCopyCode(code),
    onContinue: () => companion.onContinue(),
    onFullScreen: browserWindow.toggle,
    onClose: close,
  })
  const companion = callCompanion({ ...shared, overlay, tell, signal: whileOpen })
  captureKeys({
    controls: overlay.controls,
    pressButton: overlay.pressButton,
    isTyping: overlay.isTyping,
    pictureIsOpen: () => view.picture.value !== null,
    signal: whileOpen,
  })
  onSettingsChanged(preview, whileOpen)
  answerPopup({
    ...{ preview, close, exportAs, signal: whileOpen },
    showSettings: () => shared.onPanel('settings'),
  })

  const leave = () => {
    close()
    // A page kept for "back" comes back with the popup set when the message did not get through.
    addEventListener('pageshow', tellClosed, { once: true })
  }
  addEventListener('pagehide', leave, { signal: whileOpen })
  return { isShown: overlay.isShown, close }
}

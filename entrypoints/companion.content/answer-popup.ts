import { browser } from 'wxt/browser'
import { type BookTab, parseBookTabs } from '../../utils/browser/books/book-tab.ts'
import type { ExportOutcome, GuardedExport, ReaderMessages } from '../../utils/browser/messages.ts'
import { type Clip, type ClipForm, clipForms } from '../../utils/exporters/clip-forms.ts'
import { type ExporterId, exporterIds } from '../../utils/exporters/exporter-ids.ts'
import type { PanelId } from '../../utils/keys/reader-controls.ts'
import { parsePartialSettings } from '../../utils/settings/parse-settings.ts'
import type { Settings } from '../../utils/settings/schema.ts'

interface Reader {
  preview: (values: Partial<Settings>) => void
  show: (panel: PanelId) => void
  close: () => void
  exportAs: (exporter: ExporterId) => Promise<ExportOutcome>
  guarded: () => GuardedExport | null
  clipOf: (form: ClipForm) => Promise<Clip | null>
  tellArticle: () => Promise<string | null>
  makeBook: (tabs: BookTab[]) => Promise<void>
  signal: AbortSignal
}

/** What a file is collected by is answered by whoever has one. */
type Asked = Exclude<keyof ReaderMessages, 'file-part'>

type Answers = {
  [Type in Asked]: (message: Record<string, unknown>) => Promise<ReaderMessages[Type]['answer']>
}

/** Does what the popup asks, as long as the reader is open; only the extension's own pages are heard. */
export function answerPopup({
  preview,
  show,
  close,
  exportAs,
  guarded,
  clipOf,
  tellArticle,
  makeBook,
  signal,
}: Reader): void {
  const answers: Answers = {
    'reader-state': async () => ({ open: true, guarded: guarded() }),
    'preview-settings': async ({ values }) => {
      preview(parsePartialSettings(values))
      return null
    },
    'show-settings': async () => {
      show('settings')
      return null
    },
    'show-export': async () => {
      show('export')
      return null
    },
    'close-reader': async () => {
      close()
      return null
    },
    'export-article': async ({ exporter }) => {
      const id = exporterIds.find((known) => known === exporter)
      return id ? exportAs(id) : { error: 'exportFailed' }
    },
    'make-book': async ({ tabs }) => {
      void makeBook(parseBookTabs(tabs))
      return null
    },
    'tell-article': tellArticle,
    'make-clip': async ({ form }) => {
      const known = clipForms.find((one) => one === form)
      return known ? clipOf(known) : null
    },
  }
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: unknown },
    respond: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || sender.tab) return undefined
    if (typeof message !== 'object' || message === null || !('type' in message)) return undefined
    const { type } = message
    if (typeof type !== 'string' || !Object.hasOwn(answers, type)) return undefined
    // A failure is answered too, as if nobody were there: the popup must not wait for it.
    answers[type as Asked]({ ...message }).then(respond, () => respond(undefined))
    // By this, and not by a promise, Chromium keeps the way open for the answer.
    return true as const
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener))
}

import type { ReadonlySignal } from '@preact/signals'
import type { Article } from '../../utils/article.ts'
import type { MessageKey, Translate } from '../../utils/browser/t.ts'
import type { ClipForm } from '../../utils/exporters/clip-forms.ts'
import type { ExporterId } from '../../utils/exporters/exporter-ids.ts'
import type { ExportOptions } from '../../utils/exporters/options/schema.ts'
import type { CopyForm, PanelId } from '../../utils/keys/reader-controls.ts'
import type { Settings } from '../../utils/settings/schema.ts'
import type { Frame } from './text/frame.ts'
import type { View } from './view.ts'

export type { PanelId }

/** One sentence about what was just done, or could not be. */
export interface Notice {
  key: MessageKey
  /** What fills its places, in order. */
  details?: string[]
  /** A button beside it, as long as it is shown. */
  action?: { key: MessageKey; run: () => void }
}

/** How the further pages of the article come. */
export type PageLoading = 'idle' | 'loading' | 'failed'

/** What the reader shows, and what it tells of the user's wishes. */
export interface ReaderProps {
  frame: Frame
  article: ReadonlySignal<Article>
  t: Translate
  settings: ReadonlySignal<Settings>
  prefersDark: ReadonlySignal<boolean>
  notice: ReadonlySignal<Notice | null>
  onCloseNotice: () => void
  /** What lies over the text, and how far it is read. */
  view: View
  onPanel: (panel: PanelId | null) => void
  onSettingsChange: (values: Partial<Settings>) => void
  /** In the order of the menu: the one used last comes first. */
  formats: ReadonlySignal<readonly ExporterId[]>
  /** The file saved last since the reader was opened: its size as people write it. */
  exported: ReadonlySignal<{ id: ExporterId; size: string } | null>
  onExport: (id: ExporterId) => void
  options: ReadonlySignal<ExportOptions>
  onOptionsChange: (values: Partial<ExportOptions>) => void
  /** Opens an article that was saved as JSON; it takes the place of the page's. */
  onOpenFile: (file: File) => void
  /** Whether the article that is shown was opened so. */
  isOpened: ReadonlySignal<boolean>
  onBackToPage: () => void
  onCopyArticle: (form: ClipForm) => void
  onRestore: (removalId: string) => void
  loading: ReadonlySignal<PageLoading>
  onLoadPages: () => void
  onCancelPages: () => void
  /** From the selection to the whole article. */
  onReadWhole: () => void
  /** Copies the selected passage. */
  onCopyPassage: (form: CopyForm) => void
  onCopyCode: (code: string) => void
  /** Goes on where the article was left the last time; null does without. */
  onContinue: () => void
  onClose: () => void
}

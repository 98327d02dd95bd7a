import type { TextAnchor } from '../anchors/text-anchor.ts'
import type { Clip, ClipForm } from '../exporters/clip-forms.ts'
import type { ExporterId } from '../exporters/exporter-ids.ts'
import type { FaceId } from '../fonts/faces.ts'
import type { FontData } from '../fonts/font-file.ts'
import type { Phrases } from '../pipeline/declutter/phrases.ts'
import type { Settings } from '../settings/schema.ts'
import type { BookTab } from './books/book-tab.ts'
import type { Kept } from './settings/store-settings.ts'
import type { MessageKey } from './t.ts'

/** An export that lacks pictures whose hosts give them to no other site. */
export interface GuardedExport {
  exporter: ExporterId
  hosts: string[]
}

/** A piece of a file that is handed over in messages, which take no bytes and not much at once. */
export interface FilePart {
  name: string
  type: string
  base64: string
  isLast: boolean
}

/** What the popup asks of the reader in a tab, and what it is answered. */
export interface ReaderMessages {
  'reader-state': { request: object; answer: ReaderState }
  'preview-settings': { request: { values: Partial<Settings> }; answer: null }
  'show-settings': { request: object; answer: null }
  'show-export': { request: object; answer: null }
  'close-reader': { request: object; answer: null }
  'export-article': { request: { exporter: ExporterId }; answer: ExportOutcome }
  /** Makes one book of the tabs; what comes of it the reader tells. */
  'make-book': { request: { tabs: BookTab[] }; answer: null }
  /** The article shown, as the JSON exporter writes it; null where that fails. */
  'tell-article': { request: object; answer: string | null }
  /** A part of the file that the reader cannot save from its page. */
  'file-part': { request: { index: number }; answer: FilePart }
  /** Only the popup, which has the focus, can write it; null where there is none. */
  'make-clip': { request: { form: ClipForm }; answer: Clip | null }
}

export interface ReaderState {
  open: true
  /** The last export, where it lacks pictures that a permission would bring. */
  guarded: GuardedExport | null
}

export type TabRefusal = Extract<MessageKey, `bookReason_${string}`>

/** A tab's article, as the JSON exporter writes it, or why there is none. */
export type TabText = { text: string } | { refused: TabRefusal }

/** What the reader and the popup ask of the background; the tab is the message's sender. */
export interface BackgroundMessages {
  'reader-closed': { request: object; answer: null }
  'inject-exporters': { request: object; answer: boolean }
  'inject-companion': { request: object; answer: boolean }
  'inject-code-colors': { request: object; answer: boolean }
  'inject-reserve': { request: object; answer: boolean }
  /** The phrases of the languages given, of all languages where none is. */
  phrases: { request: { languages: string[] }; answer: Phrases[] }
  /** Opens a page that collects the reader's file, and saves it. */
  'open-saver': { request: object; answer: boolean }
  /** The article of a tab that the user chose for a book. */
  'read-tab': { request: { tabId: number }; answer: TabText }
  /** The book is made, or cancelled: no more of its tabs are to be read. */
  'drop-book': { request: object; answer: null }
  'fetch-picture': { request: { address: string }; answer: FetchedPicture }
  /** The files of a shipped face that have any of the characters. */
  fonts: { request: { face: FaceId; characters: string }; answer: FontData[] }
  'save-settings': { request: { values: Kept }; answer: boolean }
  'save-position': { request: { address: string; anchor: TextAnchor | null }; answer: null }
  /** The state of the window to come back to; null where there was none. */
  'set-window-state': { request: { state: string }; answer: string | null }
}

/** A picture's file, or whether a permission for its host might bring it. */
export type FetchedPicture = { base64: string } | { failed: 'notAllowed' | 'unusable' }

export type ExportOutcome =
  | ExportedFile
  | { error: 'exportFailed' | 'exportCancelled' | 'contextInvalidated' }

interface ExportedFile {
  fileName: string
  /** Bytes. */
  size: number
  /** Pictures of the article that the file was to hold. */
  pictures: number
  /** Those of them that stand as links. */
  missing: number
  /** Hosts that give their pictures to no other site, without a permission. */
  hosts: string[]
}

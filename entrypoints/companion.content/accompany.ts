import { computed, effect, signal } from '@preact/signals'
import { drawInterface } from '../../components/reader/draw-interface.tsx'
import { observeSelection } from '../../components/reader/observe-selection.ts'
import type { PanelId, ReaderProps } from '../../components/reader/reader-props.ts'
import { createView } from '../../components/reader/view.ts'
import type { Article, Removal } from '../../utils/article.ts'
import { pageAddress } from '../../utils/browser/page-address.ts'
import { loadPosition, savePosition } from '../../utils/browser/position-store.ts'
import { saveSettings } from '../../utils/browser/settings/save-settings.ts'
import { t } from '../../utils/browser/t.ts'
import type { Settings } from '../../utils/settings/schema.ts'
import type { Overlay } from '../reader.content/mount-overlay.ts'
import { answerPopup } from './answer-popup.ts'
import { captureKeys } from './capture-keys.ts'
import { colorCode } from './color-code.ts'
import { articleExporter } from './export-article.ts'
import { exportOptions } from './export-options.ts'
import { fetchPage } from './fetch-page.ts'
import { followSettings } from './follow-settings.ts'
import { fontWearer } from './font-wearer.ts'
import { fullScreen } from './full-screen.ts'
import { keepPosition } from './keep-position.ts'
import { pageLoader } from './load-pages.ts'
import { bookMaker } from './make-book.ts'
import { noticeBoard } from './notice-board.ts'
import { fileOpener } from './open-file.ts'
import { passageCopier } from './passage-copier.ts'
import { placeHolder } from './place-holder.ts'
import { removalRestorer } from './put-back.ts'
import { readerControls } from './reader-controls.ts'
import { returnToPage, type ShowParagraph } from './return-to-page.ts'
import { setRows } from './set-rows.ts'
import { systemIsDark } from './system-is-dark.ts'
import { watchMoves } from './watch-moves.ts'

/** What the reader hands to its companion. */
export interface Accompanied {
  overlay: Overlay
  article: Article
  settings: Settings
  /** Reads a page of the same site, or this one anew. */
  read: (page: Document, url: string) => Promise<Article>
  /** Makes hostile HTML harmless. */
  sanitise: (html: string, baseUrl: string) => DocumentFragment
  /** Reads what was removed, to be put back. */
  readBlock: (removal: Removal, article: Article) => Promise<DocumentFragment>
  close: () => void
  /** Aborts when the reader closes. */
  signal: AbortSignal
}

/**
 * Draws the interface around the text that a reader shows, and acts on what the user does with it.
 * The function returned is called on leaving. Where the reader was moved, it gives what brings the page
 * to the paragraph being read.
 */
export function accompany(accompanied: Accompanied): () => ShowParagraph | null {
  const { overlay, read, readBlock, sanitise, close, signal: whileOpen } = accompanied
  const { frame, root } = overlay
  const { dialog, body } = frame
  const article = signal(accompanied.article)
  const settings = signal(accompanied.settings)
  const view = createView()
  const { tell, ...notices } = noticeBoard(whileOpen)
  const browserWindow = fullScreen()
  const loader = pageLoader({ article, fetchPage, read, whileOpen })
  const opener = fileOpener({
    article,
    sanitise,
    tell,
    whileOpen,
    scroller: dialog,
    onLeave: loader.onCancelPages,
  })
  const wasMoved = watchMoves(frame)
  // What is done with a file leaves no trace on the page, nor in its position.
  const moved = () => wasMoved() && !opener.isOpened.value
  const exporting = exportOptions({ tell, whileOpen })
  const exporter = articleExporter({ article, settings, tell, root, whileOpen, ...exporting })

  const place = placeHolder(frame)
  const wearFont = fontWearer({ dialog, place, signal: whileOpen })

  function preview(values: Partial<Settings>) {
    place.hold()
    settings.value = { ...settings.value, ...values }
  }

  async function change(values: Partial<Settings>) {
    preview(values)
    await saveSettings(values).catch(() => {
      tell({ key: 'error_settingsNotSaved' })
    })
  }

  // A selection is not the article: where it was left says nothing of that.
  const position = article.value.isSelection
    ? null
    : keepPosition({
        address: pageAddress(article.value),
        load: loadPosition,
        save: savePosition,
        body,
        moved,
        view,
        scroller: dialog,
        signal: whileOpen,
      })

  const props: ReaderProps = {
    frame,
    article,
    t,
    settings,
    view,
    ...notices,
    prefersDark: systemIsDark(whileOpen),
    onPanel: (id: PanelId | null) => {
      view.panel.value = id
    },
    onSettingsChange: change,
    formats: exporter.formats,
    exported: exporter.exported,
    options: exporting.options,
    onOptionsChange: exporting.onOptionsChange,
    onExport: exporter.exportAs,
    onCopyArticle: exporter.copyAs,
    onRestore: removalRestorer({ article, readBlock, tell }),
    ...opener,
    onOpenFile: async (file) => {
      if (!(await opener.onOpenFile(file))) return
      view.panel.value = null
      view.offer.value = false
    },
    onReadWhole: async () => {
      const whole = await read(document, location.href)
      // Unless a file was opened meanwhile.
      if (!opener.isOpened.value) article.value = whole
    },
    ...loader,
    ...passageCopier({ article, view, body, tell }),
    onContinue: () => position?.resume(),
    onClose: close,
  }
  const stopDrawing = drawInterface(props)
  // Not the settings whole: most of their changes are no change of face.
  const font = computed(() => settings.value.font)
  const stopWearing = effect(() => {
    void wearFont(font.value, article.value.title + article.value.textContent)
  })
  const stopColoring = article.subscribe(() => void colorCode(body, whileOpen))
  observeSelection(root, { view, signal: whileOpen })
  setRows({ frame, place, signal: whileOpen })
  captureKeys({
    controls: readerControls({ root, props, toggleFullScreen: browserWindow.toggle }),
    root,
    view,
    press: overlay.press,
    signal: whileOpen,
  })
  void followSettings({ settings, preview, signal: whileOpen })
  answerPopup({
    preview,
    close,
    signal: whileOpen,
    ...exporter,
    makeBook: bookMaker({ article, sanitise, tell, root, whileOpen }),
    show: props.onPanel,
  })

  return () => {
    position?.keep()
    const showParagraph = moved() ? returnToPage(article.value, body) : null
    stopDrawing()
    stopWearing()
    stopColoring()
    void browserWindow.leave()
    return showParagraph
  }
}

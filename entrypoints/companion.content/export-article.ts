import { type ReadonlySignal, signal } from '@preact/signals'
import type { Notice } from '../../components/reader/reader-props.ts'
import type { Article } from '../../utils/article.ts'
import { askBackground } from '../../utils/browser/ask-background.ts'
import { copyClip } from '../../utils/browser/copy-text.ts'
import { exportNotice, sizeInWords } from '../../utils/browser/exports/export-notice.ts'
import {
  keepLastExporter,
  lastFirst,
  loadLastExporter,
} from '../../utils/browser/exports/last-export.ts'
import { saveFile } from '../../utils/browser/exports/save-file.ts'
import type { ExportOutcome, GuardedExport } from '../../utils/browser/messages.ts'
import { removalWords } from '../../utils/browser/removal-words.ts'
import type { Clip, ClipForm } from '../../utils/exporters/clip-forms.ts'
import { type ExporterId, exporterIds } from '../../utils/exporters/exporter-ids.ts'
import type { ExportOptions } from '../../utils/exporters/options/schema.ts'
import type { Settings } from '../../utils/settings/schema.ts'

interface Exported {
  article: ReadonlySignal<Article>
  settings: ReadonlySignal<Settings>
  options: ReadonlySignal<ExportOptions>
  /** Resolves when the options are those of the user. */
  optionsLoaded: Promise<void>
  tell: (notice: Notice) => void
  /** The reader's. */
  root: ShadowRoot
  whileOpen: AbortSignal
}

/** Gives what writes the article in a format and saves it; the exporters are injected on first use. */
export function articleExporter(given: Exported) {
  const { article, settings, options, tell, root, whileOpen } = given
  let running: AbortController | undefined
  let guarded: GuardedExport | null = null
  const exported = signal<{ id: ExporterId; size: string } | null>(null)
  const formats = signal<readonly ExporterId[]>(exporterIds)
  void loadLastExporter().then((last) => {
    formats.value = lastFirst(last)
  })

  async function clipOf(form: ClipForm): Promise<Clip | null> {
    try {
      if (!globalThis.lisibleMakeClip) await askBackground('inject-exporters', {})
      return (await globalThis.lisibleMakeClip?.(form, article.value)) ?? null
    } catch (error) {
      console.error(`Lisible: the article could not be copied as ${form}`, error)
      return null
    }
  }

  async function tellArticle(): Promise<string | null> {
    if (!globalThis.lisibleTellArticle) await askBackground('inject-exporters', {})
    return (await globalThis.lisibleTellArticle?.(article.value)) ?? null
  }

  async function copyAs(form: ClipForm): Promise<void> {
    const clip = await clipOf(form)
    tell({ key: clip && (await copyClip(clip)) ? 'copied' : 'error_notCopied' })
  }

  async function save(id: ExporterId, cancel: AbortController): Promise<ExportOutcome> {
    try {
      if (!globalThis.lisibleMakeFile) await askBackground('inject-exporters', {})
    } catch {
      return { error: 'contextInvalidated' }
    }
    try {
      await given.optionsLoaded
      const made = await globalThis.lisibleMakeFile?.(id, {
        article: article.value,
        settings: settings.value,
        options: options.value,
        words: removalWords(),
        signal: AbortSignal.any([whileOpen, cancel.signal]),
        onProgress: ({ done, total }) =>
          tell({
            key: 'exportProgress',
            details: [String(done), String(total)],
            action: { key: 'cancel', run: () => cancel.abort() },
          }),
      })
      if (!made) return { error: 'exportFailed' }
      const { file, ...pictures } = made
      await saveFile(file, root)
      return { fileName: file.name, size: file.size, ...pictures }
    } catch (error) {
      if (cancel.signal.aborted || whileOpen.aborted) return { error: 'exportCancelled' }
      console.error(`Lisible: the export as ${id} failed`, error)
      return { error: 'exportFailed' }
    }
  }

  /** One at a time: the export asked for last is the one that is wanted. */
  async function exportAs(id: ExporterId): Promise<ExportOutcome> {
    running?.abort()
    formats.value = lastFirst(id)
    void keepLastExporter(id)
    const cancel = new AbortController()
    running = cancel
    const outcome = await save(id, cancel)
    if (running === cancel) {
      guarded =
        'hosts' in outcome && outcome.hosts[0] ? { exporter: id, hosts: outcome.hosts } : null
      if ('size' in outcome) exported.value = { id, size: sizeInWords(outcome.size) }
      tell(exportNotice(outcome))
    }
    return outcome
  }
  return { exportAs, guarded: () => guarded, formats, exported, clipOf, copyAs, tellArticle }
}

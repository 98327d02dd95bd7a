import type { Article } from '../article.ts'
import { defaults } from '../settings/parse-settings.ts'
import type { ExportContext, Exporter, RunExporter } from './define-exporter.ts'
import { type ExporterId, extensions } from './exporter-ids.ts'
import { fileName } from './file-name.ts'
import { optionDefaults } from './options/parse-options.ts'
import { shapeArticle } from './shape-article.ts'

const plain = (): ExportContext => ({
  now: new Date(),
  settings: defaults,
  options: optionDefaults,
  images: new Map(),
  words: { language: 'en', title: 'Removed', reasonOf: (reason) => reason },
  signal: new AbortController().signal,
})

/** Turns exporters into functions that make a named file of an article. */
export function runExporter<Id extends ExporterId>(
  exporters: Record<Id, Exporter>,
): Record<Id, RunExporter> {
  const run =
    (extension: string, { write, mimeType, contents }: Exporter): RunExporter =>
    async (article: Article, given = {}) => {
      const context = { ...plain(), ...given }
      const { options, now, words } = context
      const content = await write(shapeArticle(article, contents?.(options) ?? {}, words), context)
      const type = typeof content === 'string' ? `${mimeType};charset=utf-8` : mimeType
      const name = fileName(article, { template: options.fileName, extension, now })
      return new File([content], name, { type })
    }
  const entries = Object.entries<Exporter>(exporters).map(([id, exporter]) => [
    id,
    run(extensions[id as Id], exporter),
  ])
  return Object.fromEntries(entries) as Record<Id, RunExporter>
}

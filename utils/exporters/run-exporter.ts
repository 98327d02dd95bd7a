import type { Article } from '../article.ts'
import { defaults } from '../settings/parse-settings.ts'
import type { ExportContext, Exporter, RunExporter } from './define-exporter.ts'
import { fileName } from './file-name.ts'

const plain = (): ExportContext => ({
  now: new Date(),
  settings: defaults,
  images: new Map(),
  signal: new AbortController().signal,
})

/** Turns exporters into functions that make a named file of an article. */
export function runExporter<Id extends string>(
  exporters: Record<Id, Exporter>,
): Record<Id, RunExporter> {
  const run =
    ({ write, mimeType, extension }: Exporter): RunExporter =>
    async (article: Article, context = {}) => {
      const content = await write(article, { ...plain(), ...context })
      const type = typeof content === 'string' ? `${mimeType};charset=utf-8` : mimeType
      return new File([content], fileName(article, extension), { type })
    }
  const entries = Object.entries<Exporter>(exporters).map(([id, exporter]) => [id, run(exporter)])
  return Object.fromEntries(entries) as Record<Id, RunExporter>
}

import type { Article } from '../article.ts'
import type { Exporter, RunExporter } from './define-exporter.ts'
import { fileName } from './file-name.ts'

/** Turns exporters into functions that make a named file of an article. */
export function runExporter<Id extends string>(
  exporters: Record<Id, Exporter>,
): Record<Id, RunExporter> {
  const run =
    ({ write, mimeType, extension }: Exporter): RunExporter =>
    async (article: Article) =>
      new File([await write(article)], fileName(article, extension), {
        type: `${mimeType};charset=utf-8`,
      })
  const entries = Object.entries<Exporter>(exporters).map(([id, exporter]) => [id, run(exporter)])
  return Object.fromEntries(entries) as Record<Id, RunExporter>
}

import type { Article } from '../../utils/article.ts'
import { askBackground } from '../../utils/browser/ask-background.ts'
import { download } from '../../utils/browser/download.ts'
import type { ExportOutcome } from '../../utils/browser/messages.ts'
import type { ExporterId } from '../../utils/exporters/exporter-ids.ts'

/** Writes the article in a format and saves it; the exporters are injected on first use. */
export async function exportArticle(article: Article, id: ExporterId): Promise<ExportOutcome> {
  try {
    if (!globalThis.lisibleExporters) await askBackground('inject-exporters', {})
  } catch {
    return { error: 'contextInvalidated' }
  }
  try {
    const file = await globalThis.lisibleExporters?.[id](article)
    if (!file) return { error: 'exportFailed' }
    download(file)
    return { fileName: file.name }
  } catch (error) {
    console.error(`Lisible: the export as ${id} failed`, error)
    return { error: 'exportFailed' }
  }
}

import type { Browser } from 'wxt/browser'
import { askReader } from './ask-reader.ts'
import { loadLastExporter } from './last-export.ts'
import { openReader } from './open-reader.ts'

/** The shortcut: exports in the format used last; opens the reader first where it is not open. */
export async function exportAgain(tab: Browser.tabs.Tab): Promise<void> {
  if (tab.id === undefined) return
  const exporter = await loadLastExporter()
  if (await askReader(tab.id, 'export-article', { exporter })) return
  await openReader(tab)
  await askReader(tab.id, 'export-article', { exporter })
}

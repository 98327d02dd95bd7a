import type { Browser } from 'wxt/browser'
import { askReader } from '../ask-reader.ts'
import { openReader } from '../reader/open-reader.ts'
import { loadLastExporter } from './last-export.ts'

/** The reader listens once its interface is there, a moment after its text: times it is asked, and ms between. */
const patience = { attempts: 20, pause: 250 }

/** The shortcut: exports in the format used last; opens the reader first where it is not open. */
export async function exportAgain(tab: Browser.tabs.Tab): Promise<void> {
  const { id } = tab
  if (id === undefined) return
  const exporter = await loadLastExporter()
  const ask = () => askReader(id, 'export-article', { exporter })
  if (await ask()) return
  await openReader(tab)
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    if (await ask()) return
    await new Promise((resolve) => setTimeout(resolve, patience.pause))
  }
}

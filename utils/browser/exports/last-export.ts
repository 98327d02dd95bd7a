import { browser } from 'wxt/browser'
import { type ExporterId, exporterIds } from '../../exporters/exporter-ids.ts'

const key = 'lastExporter'

/** The format that was exported last, on this machine; Markdown where none was. */
export async function loadLastExporter(): Promise<ExporterId> {
  try {
    const { [key]: stored } = await browser.storage.local.get(key)
    return exporterIds.find((id) => id === stored) ?? 'markdown'
  } catch {
    return 'markdown'
  }
}

/** Keeps which format was exported last; nothing from private windows, nothing where the storage is off. */
export async function keepLastExporter(id: ExporterId): Promise<void> {
  if (browser.extension.inIncognitoContext) return
  await browser.storage.local.set({ [key]: id }).catch(() => {})
}

/** All formats, the one used last before the others. */
export const lastFirst = (last: ExporterId): ExporterId[] => [
  last,
  ...exporterIds.filter((id) => id !== last),
]

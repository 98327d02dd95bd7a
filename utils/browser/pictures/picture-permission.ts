import { exporterIds } from '../../exporters/exporter-ids.ts'
import { askReader } from '../ask-reader.ts'
import type { GuardedExport } from '../messages.ts'
import { permitIntent } from '../permissions/permit-intent.ts'

interface Intent extends GuardedExport {
  tabId: number
}

function parseIntent(value: unknown): Intent | null {
  if (typeof value !== 'object' || value === null) return null
  const { tabId, exporter, hosts } = value as Partial<Record<keyof Intent, unknown>>
  const id = exporterIds.find((known) => known === exporter)
  if (typeof tabId !== 'number' || !id || !Array.isArray(hosts)) return null
  return { tabId, exporter: id, hosts: hosts.filter((host) => typeof host === 'string') }
}

const wanted = permitIntent('exportToPermit', parseIntent)

/**
 * Asks the user to permit the hosts of an export's pictures: called in a gesture, before any await. The
 * browser's question may close the popup, so what is wanted is kept for the background to go on with.
 * Resolves to false where the user declined.
 */
export const askForPictures = (intent: Intent): Promise<boolean> => wanted.ask(intent)

/** Goes on with the export that was waiting for a permission. */
export async function exportPermitted(): Promise<void> {
  const intent = await wanted.takePermitted()
  if (intent) await askReader(intent.tabId, 'export-article', { exporter: intent.exporter })
}

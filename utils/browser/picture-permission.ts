import { browser } from 'wxt/browser'
import { exporterIds } from '../exporters/exporter-ids.ts'
import { askReader } from './ask-reader.ts'
import { keptIntent } from './kept-intent.ts'
import type { GuardedExport } from './messages.ts'

interface Intent extends GuardedExport {
  tabId: number
}

/** What a permission for a host is asked and known by. */
export const originPattern = (hostname: string): string => `*://${hostname}/*`

function parseIntent(value: unknown): Intent | null {
  if (typeof value !== 'object' || value === null) return null
  const { tabId, exporter, hosts } = value as Partial<Record<keyof Intent, unknown>>
  const id = exporterIds.find((known) => known === exporter)
  if (typeof tabId !== 'number' || !id || !Array.isArray(hosts)) return null
  return { tabId, exporter: id, hosts: hosts.filter((host) => typeof host === 'string') }
}

const wanted = keptIntent('exportToPermit', parseIntent)

/**
 * Asks the user to permit the hosts of an export's pictures: called in a gesture, before any await. The
 * browser's question may close the popup, so what is wanted is kept for the background to go on with.
 * Resolves to false where the user declined.
 */
export async function askForPictures(intent: Intent): Promise<boolean> {
  const kept = wanted.keep(intent)
  const asked = browser.permissions.request({ origins: intent.hosts.map(originPattern) })
  await kept
  const granted = await asked
  if (!granted) await wanted.forget()
  return granted
}

/** Goes on with the export that was waiting for a permission. */
export async function exportPermitted(): Promise<void> {
  const intent = await wanted.load()
  if (!intent) return
  const { tabId, exporter, hosts } = intent
  // Another permission than the one this waits for.
  if (!(await browser.permissions.contains({ origins: hosts.map(originPattern) }))) return
  await wanted.forget()
  await askReader(tabId, 'export-article', { exporter })
}

import { browser } from 'wxt/browser'
import { defaults, parsePartialSettings, parseSettings } from '../settings/parse-settings.ts'
import { type Settings, settingNames } from '../settings/schema.ts'

/** Reads the settings; with storage off the page can still be read, with the defaults. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.sync.get(settingNames))
  } catch (error) {
    console.warn('settings-store: the defaults stand in, nothing could be read', error)
    return defaults
  }
}

/** Milliseconds in which what comes in is one write: browsers allow 120 a minute, a held key makes more. */
const gathering = 150

let pending: Partial<Settings> = {}
let writing: Promise<void> = Promise.resolve()

/**
 * Writes settings, each below its own name, so that two windows do not undo each other's changes.
 * One write at a time, with all that came in meanwhile: Firefox lets writes overtake each other.
 * Called in the background alone. Rejects when the storage is full or off.
 */
export function storeSettings(values: unknown): Promise<void> {
  pending = { ...pending, ...parsePartialSettings(values) }
  writing = writing
    .catch(() => {})
    .then(async () => {
      if (Object.keys(pending).length === 0) return
      await new Promise((resolve) => setTimeout(resolve, gathering))
      const batch = pending
      pending = {}
      await browser.storage.sync.set(batch).catch((error) => {
        // Kept for the next try: storage that is full may not stay so.
        pending = { ...batch, ...pending }
        throw error
      })
    })
  return writing
}

/** Hands over the settings that change, wherever that happens, until the signal aborts. */
export function onSettingsChanged(
  callback: (values: Partial<Settings>) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'sync') return
    const stored = settingNames.filter((name) => name in changes)
    const values = parsePartialSettings(
      Object.fromEntries(stored.map((name) => [name, changes[name]?.newValue ?? defaults[name]])),
    )
    if (Object.keys(values).length > 0) callback(values)
  }
  if (signal.aborted) return
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  })
}

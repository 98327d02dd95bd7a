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

/** Milliseconds without a further change before it is written: browsers allow 120 writes a minute, a moved slider makes more. */
const quiet = 200

let pending: Partial<Settings> = {}
let writing: Promise<void> | undefined

/** Resolves as soon as no change came for a while. */
async function whenQuiet(): Promise<void> {
  let seen: Partial<Settings>
  do {
    seen = pending
    await new Promise((resolve) => setTimeout(resolve, quiet))
  } while (seen !== pending)
}

/** One write at a time, with all that came in meanwhile: Firefox lets writes overtake each other. */
async function writePending(): Promise<void> {
  while (Object.keys(pending).length > 0) {
    await whenQuiet()
    const batch = pending
    pending = {}
    try {
      await browser.storage.sync.set(batch)
    } catch (error) {
      // Kept for the next try: storage that is full may not stay so.
      pending = { ...batch, ...pending }
      throw error
    }
  }
}

/**
 * Writes settings, each below its own name, so that two windows do not undo each other's changes.
 * Called in the background alone. Resolves when all is written, rejects when the storage is full or off.
 */
export function storeSettings(values: unknown): Promise<void> {
  pending = { ...pending, ...parsePartialSettings(values) }
  writing ??= writePending().finally(() => {
    writing = undefined
  })
  return writing
}

/** Hands over/** Hands over the settings that change, wherever that happens, until the signal aborts. */
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

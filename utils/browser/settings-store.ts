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

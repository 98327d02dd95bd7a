import { browser } from 'wxt/browser'
import {
  optionDefaults,
  parseOptions,
  parsePartialOptions,
} from '../exporters/options/parse-options.ts'
import { type ExportOptions, optionNames } from '../exporters/options/schema.ts'

/** Reads the options of the exports; with storage off these go on with the defaults. */
export async function loadOptions(): Promise<ExportOptions> {
  try {
    return parseOptions(await browser.storage.sync.get(optionNames))
  } catch (error) {
    console.warn('options-store: the defaults stand in, nothing could be read', error)
    return optionDefaults
  }
}

/** Hands over the options that change, in whichever window, until the signal aborts. */
export function onOptionsChanged(
  callback: (values: Partial<ExportOptions>) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'sync') return
    const changed = optionNames.filter((name) => name in changes)
    const values = parsePartialOptions(
      Object.fromEntries(
        changed.map((name) => [name, changes[name]?.newValue ?? optionDefaults[name]]),
      ),
    )
    if (Object.keys(values).length > 0) callback(values)
  }
  if (signal.aborted) return
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  })
}

import { browser } from 'wxt/browser'

interface Stored<Values> {
  names: (keyof Values & string)[]
  defaults: Values
  /** Keeps what is allowed of unknown values; what is missing becomes the default. */
  parse: (stored: unknown) => Values
  /** The same, without the defaults. */
  parsePartial: (stored: unknown) => Partial<Values>
}

/** Values that follow the user, each below its own name in the storage that the browser synchronises. */
export function syncStore<Values extends object>({
  names,
  defaults,
  parse,
  parsePartial,
}: Stored<Values>) {
  return {
    /** Reads all; with storage off everything goes on with the defaults. */
    async load(): Promise<Values> {
      try {
        return parse(await browser.storage.sync.get(names))
      } catch (error) {
        console.warn('sync-store: the defaults stand in, nothing could be read', error)
        return defaults
      }
    },
    /** Hands over those that change, in whichever window, until the signal aborts. */
    onChanged(callback: (values: Partial<Values>) => void, signal: AbortSignal): void {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'sync') return
        const changed = names.filter((name) => name in changes)
        const values = parsePartial(
          Object.fromEntries(
            changed.map((name) => [name, changes[name]?.newValue ?? defaults[name]]),
          ),
        )
        if (Object.keys(values).length > 0) callback(values)
      }
      if (signal.aborted) return
      browser.storage.onChanged.addListener(listener)
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
        once: true,
      })
    },
  }
}

import { browser } from 'wxt/browser'

/** Milliseconds a browser's question may stay unanswered; what was wanted before that is wanted no more. */
const patience = 60_000

/**
 * What is to go on once the browser has asked for a permission: its question may close the popup that
 * wanted it, and where the user declines then nobody is left to forget it. `parse` gives null for what
 * is none.
 */
export function keptIntent<Intent>(key: string, parse: (value: unknown) => Intent | null) {
  return {
    keep: (intent: Intent): Promise<void> =>
      browser.storage.session.set({ [key]: { intent, since: Date.now() } }),
    forget: (): Promise<void> => browser.storage.session.remove(key),
    async load(): Promise<Intent | null> {
      const kept = (await browser.storage.session.get(key))[key]
      if (typeof kept !== 'object' || kept === null) return null
      const { intent, since } = kept as { intent?: unknown; since?: unknown }
      const age = typeof since === 'number' ? Date.now() - since : Number.POSITIVE_INFINITY
      return age <= patience ? parse(intent) : null
    },
  }
}

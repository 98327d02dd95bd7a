import { browser } from 'wxt/browser'
import { originPattern } from './origin-pattern.ts'

/** Milliseconds a browser's question may stay unanswered; what was wanted before that is wanted no more. */
const patience = 60_000

/** Something that waits for hosts to be permitted. */
interface Waiting {
  hosts: string[]
}

/**
 * What is to go on once the browser has permitted some hosts: its question may close the popup that
 * wanted it, and where the user declines then nobody is left to forget it. `parse` gives null for what
 * is none.
 */
export function permitIntent<Intent extends Waiting>(
  key: string,
  parse: (value: unknown) => Intent | null,
) {
  const permissionFor = ({ hosts }: Intent) => ({ origins: hosts.map(originPattern) })
  const forget = () => browser.storage.session.remove(key)

  async function load(): Promise<Intent | null> {
    const kept = (await browser.storage.session.get(key))[key]
    if (typeof kept !== 'object' || kept === null) return null
    const { intent, since } = kept as { intent?: unknown; since?: unknown }
    const age = typeof since === 'number' ? Date.now() - since : Number.POSITIVE_INFINITY
    return age <= patience ? parse(intent) : null
  }

  return {
    /** Asks the user to permit the hosts: called in a gesture, before any await. Resolves to false where they declined. */
    async ask(intent: Intent): Promise<boolean> {
      const kept = browser.storage.session.set({ [key]: { intent, since: Date.now() } })
      const asked = browser.permissions.request(permissionFor(intent))
      await kept
      const granted = await asked
      if (!granted) await forget()
      return granted
    },
    /** What was waiting for just the permission that was granted, and waits no more; null where nothing was. */
    async takePermitted(): Promise<Intent | null> {
      const intent = await load()
      if (!intent || !(await browser.permissions.contains(permissionFor(intent)))) return null
      await forget()
      return intent
    },
  }
}

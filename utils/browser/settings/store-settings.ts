import { browser } from 'wxt/browser'
import { parsePartialOptions } from '../../exporters/options/parse-options.ts'
import type { ExportOptions } from '../../exporters/options/schema.ts'
import { parsePartialSettings } from '../../settings/parse-settings.ts'
import type { Settings } from '../../settings/schema.ts'

/** Milliseconds without a further change before it is written: browsers allow 120 writes a minute, a moved slider makes more. */
const quiet = 200

/** What is kept for the user: how the reader looks, and how exports are written. */
export type Kept = Partial<Settings & ExportOptions>

let pending: Kept = {}
let writing: Promise<void> | undefined

/** Resolves as soon as no change came for a while. */
async function whenQuiet(): Promise<void> {
  let seen: Kept
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
 * Writes settings and options, each below its own name, so that two windows do not undo each other's changes.
 * Called in the background alone. Resolves when all is written, rejects when the storage is full or off.
 */
export function storeSettings(values: unknown): Promise<void> {
  pending = { ...pending, ...parsePartialSettings(values), ...parsePartialOptions(values) }
  writing ??= writePending().finally(() => {
    writing = undefined
  })
  return writing
}

import type { ReadonlySignal } from '@preact/signals'
import { loadSettings, onSettingsChanged } from '../../utils/browser/settings/settings-store.ts'
import type { Settings } from '../../utils/settings/schema.ts'

interface Follower {
  settings: ReadonlySignal<Settings>
  /** Shows a reader's settings without storing them. */
  preview: (values: Partial<Settings>) => void
  signal: AbortSignal
}

/** Those of some settings that are others than before. */
const changedOf = (stored: Settings, before: Settings): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(stored).filter(([name, value]) => value !== before[name as keyof Settings]),
  )

/**
 * Has a reader follow settings that are changed elsewhere; those too that were written after it read its
 * own and before it listened: who chooses a font and opens the next page at once is in time.
 */
export async function followSettings({ settings, preview, signal }: Follower): Promise<void> {
  const opened = settings.value
  onSettingsChanged(preview, signal)
  const changed = changedOf(await loadSettings(), opened)
  // What was chosen meanwhile in this reader is newer.
  const isAsOpened = settings.value === opened && !signal.aborted
  if (isAsOpened && Object.keys(changed).length > 0) preview(changed)
}

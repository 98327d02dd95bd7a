import { type ReadonlySignal, signal } from '@preact/signals'
import type { Notice } from '../../components/reader/reader-props.ts'
import { loadOptions, onOptionsChanged } from '../../utils/browser/settings/options-store.ts'
import { saveSettings } from '../../utils/browser/settings/save-settings.ts'
import { optionDefaults } from '../../utils/exporters/options/parse-options.ts'
import type { ExportOptions } from '../../utils/exporters/options/schema.ts'

interface Options {
  tell: (notice: Notice) => void
  whileOpen: AbortSignal
}

/** What the user chose for the exports, and what changes it. */
export function exportOptions({ tell, whileOpen }: Options): {
  options: ReadonlySignal<ExportOptions>
  onOptionsChange: (values: Partial<ExportOptions>) => void
  /** Resolves when what is stored has been read. */
  optionsLoaded: Promise<void>
} {
  const options = signal(optionDefaults)
  const change = (values: Partial<ExportOptions>) => {
    options.value = { ...options.value, ...values }
  }
  const optionsLoaded = loadOptions().then(change)
  onOptionsChanged(change, whileOpen)
  return {
    options,
    optionsLoaded,
    onOptionsChange(values) {
      change(values)
      saveSettings(values).catch(() => tell({ key: 'error_settingsNotSaved' }))
    },
  }
}

import { batch, type Signal, signal } from '@preact/signals'
import { askReader } from '../../utils/browser/ask-reader.ts'
import { copyClip } from '../../utils/browser/copy-text.ts'
import { exportNotice } from '../../utils/browser/exports/export-notice.ts'
import type { GuardedExport } from '../../utils/browser/messages.ts'
import { askForPictures } from '../../utils/browser/pictures/picture-permission.ts'
import { saveSettings } from '../../utils/browser/settings/save-settings.ts'
import { type MessageKey, t } from '../../utils/browser/t.ts'
import type { ClipForm } from '../../utils/exporters/clip-forms.ts'
import type { ExporterId } from '../../utils/exporters/exporter-ids.ts'
import { defaults } from '../../utils/settings/parse-settings.ts'
import type { Settings } from '../../utils/settings/schema.ts'

interface Reader {
  tabId: number
  /** In a private window nothing is stored. */
  incognito: boolean
  settings: Signal<Settings>
  /** The last export, where it lacks pictures that a permission would bring. */
  guarded: GuardedExport | null
}

/** What the popup can do with the reader in a tab, and what came of it. */
export function readerActions({ tabId, incognito, settings, guarded: first }: Reader) {
  const guarded = signal(first)
  const problem = signal<MessageKey | null>(null)
  const status = signal('')
  const exporting = signal(false)

  async function change(values: Partial<Settings>) {
    settings.value = { ...settings.value, ...values }
    void askReader(tabId, 'preview-settings', { values })
    if (incognito) return
    try {
      await saveSettings(values)
      if (problem.value === 'error_settingsNotSaved') problem.value = null
    } catch {
      problem.value = 'error_settingsNotSaved'
    }
  }

  async function exportAs(exporter: ExporterId) {
    batch(() => {
      exporting.value = true
      status.value = ''
      problem.value = null
      guarded.value = null
    })
    const outcome = await askReader(tabId, 'export-article', { exporter })
    batch(() => {
      exporting.value = false
      if (!outcome) problem.value = 'error_noReader'
      else if ('error' in outcome) problem.value = `error_${outcome.error}`
      else {
        const { key, details } = exportNotice(outcome)
        status.value = t(key, ...details)
        guarded.value = outcome.hosts.length > 0 ? { exporter, hosts: outcome.hosts } : null
      }
    })
  }

  async function copyAs(form: ClipForm) {
    const clip = await askReader(tabId, 'make-clip', { form })
    const copied = clip ? await copyClip(clip) : false
    batch(() => {
      status.value = copied ? t('copied') : ''
      problem.value = copied ? null : clip === undefined ? 'error_noReader' : 'error_notCopied'
    })
  }

  /** The background exports once it is granted; what comes of it the reader tells. */
  async function allowPictures() {
    if (guarded.value && (await askForPictures({ tabId, ...guarded.value }))) window.close()
  }

  const leaveWith = (type: 'show-settings' | 'show-export' | 'close-reader') => async () => {
    await askReader(tabId, type, {})
    window.close()
  }

  return {
    problem,
    status,
    exporting,
    guarded,
    onSettingsChange: change,
    onReset: () => change(defaults),
    onExport: exportAs,
    onAllowPictures: allowPictures,
    onCopy: copyAs,
    onMore: leaveWith('show-settings'),
    onExportOptions: leaveWith('show-export'),
    onClose: leaveWith('close-reader'),
  }
}

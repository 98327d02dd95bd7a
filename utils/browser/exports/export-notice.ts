import type { ExportOutcome } from '../messages.ts'
import { type MessageKey, t } from '../t.ts'

/** A size as people of the browser's language write it. */
export function sizeInWords(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const digits = unit === 'megabyte' ? 1 : 0
  return new Intl.NumberFormat(t('language'), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(Math.max(value, 10 ** -digits))
}

/** The sentence that says what an export came to. */
export function exportNotice(outcome: ExportOutcome): { key: MessageKey; details: string[] } {
  if ('error' in outcome) return { key: `error_${outcome.error}`, details: [] }
  const { fileName, size, missing, pictures, hosts } = outcome
  const saved = [fileName, sizeInWords(size)]
  if (missing === 0) return { key: 'exportDone', details: saved }
  return {
    key: hosts.length > 0 ? 'exportDoneGuarded' : 'exportDonePictures',
    details: [...saved, String(missing), String(pictures)],
  }
}

import type { ReadonlySignal } from '@preact/signals'
import { FileDown } from 'lucide'
import { useId } from 'preact/hooks'
import type { Translate } from '../../utils/browser/t.ts'
import { type ClipForm, clipForms } from '../../utils/exporters/clip-forms.ts'
import type { ExporterId } from '../../utils/exporters/exporter-ids.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  t: Translate
  /** In their order. */
  formats: readonly ExporterId[]
  exporting: ReadonlySignal<boolean>
  onExport: (exporter: ExporterId) => void
  onCopy: (form: ClipForm) => void
  /** To file names and what each format holds. */
  onOptions: () => void
}

/** One button a format, and one a way to copy. */
export function ExportButtons({ t, formats, exporting, onExport, onCopy, onOptions }: Props) {
  const heading = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div class="export" role="group" aria-labelledby={heading}>
      <div class="export-head">
        <h2 class="export-heading" id={heading}>
          <Icon icon={FileDown} />
          {t('export')}
        </h2>
        <button type="button" class="more" data-action="show-export" onClick={onOptions}>
          {t('exportOptions')}
        </button>
      </div>
      <div class="export-formats">
        {formats.map((exporter) => (
          <button
            key={exporter}
            type="button"
            class="plain"
            data-action={`export-${exporter}`}
            // Not "disabled", which would throw the focus off the button that was just pressed.
            aria-disabled={exporting.value}
            aria-label={t('exportAs', t(`format_${exporter}`))}
            onClick={() => exporting.value || onExport(exporter)}
          >
            {t(`format_${exporter}`)}
          </button>
        ))}
      </div>
      <div class="export-clips">
        {clipForms.map((form) => (
          <button
            key={form}
            type="button"
            class="plain"
            data-action={`clip-${form}`}
            onClick={() => onCopy(form)}
          >
            {t(`clip_${form}`)}
          </button>
        ))}
      </div>
    </div>
  )
}

import { Check } from 'lucide'
import type { Translate } from '../../../utils/browser/t.ts'
import { type ExporterId, extensions } from '../../../utils/exporters/exporter-ids.ts'
import { Icon } from '../../ui/Icon.tsx'

interface Props {
  id: ExporterId
  t: Translate
  /** Of the file that was just saved in this format: "48 kB". */
  size: string | null
  onExport: (id: ExporterId) => void
}

/** The button that saves the article in a format. */
export const FormatRow = ({ id, t, size, onExport }: Props) => (
  <button type="button" class="format" data-action={`export-${id}`} onClick={() => onExport(id)}>
    <span class="format-name">{t(`format_${id}`)}</span>
    <span class="format-fact">
      {size && <Icon icon={Check} />}
      {size ?? extensions[id]}
    </span>
  </button>
)

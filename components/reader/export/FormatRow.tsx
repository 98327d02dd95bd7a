import type { ReadonlySignal } from '@preact/signals'
import { Check, ChevronDown } from 'lucide'
import { useId, useState } from 'preact/hooks'
import type { Translate } from '../../../utils/browser/t.ts'
import { type ExporterId, extensions } from '../../../utils/exporters/exporter-ids.ts'
import {
  type ExportOptions,
  optionNames,
  optionSchema,
} from '../../../utils/exporters/options/schema.ts'
import type { ExportSetting } from '../../../utils/settings/define-setting.ts'
import { Icon } from '../../ui/Icon.tsx'
import { OptionField } from './OptionField.tsx'

interface Props {
  id: ExporterId
  t: Translate
  /** Of the file that was just saved in this format: "48 kB". */
  size: string | null
  options: ReadonlySignal<ExportOptions>
  onExport: (id: ExporterId) => void
  onChange: (values: Partial<ExportOptions>) => void
}

/** The options of a format that make a difference as the others are. */
const optionsOf = (id: ExporterId, chosen: ExportOptions) =>
  optionNames.filter((name) => {
    const { shelf, only }: ExportSetting = optionSchema[name]
    return shelf === id && (!only || chosen[only[0] as keyof ExportOptions] === only[1])
  })

/** The button that saves the article in a format, and the format's options, folded. */
export function FormatRow({ id, t, size, options, onExport, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const fields = useId()
  const name = t(`format_${id}`)
  return (
    <div class="format-row" data-format={id}>
      <div class="format-head">
        <button
          type="button"
          class="format"
          data-action={`export-${id}`}
          onClick={() => onExport(id)}
        >
          <span class="format-name">{name}</span>
          <span class="format-fact">
            {size && <Icon icon={Check} />}
            <bdi dir="ltr">{size ?? extensions[id]}</bdi>
          </span>
        </button>
        <button
          type="button"
          class="format-fold"
          data-action={`options-${id}`}
          aria-expanded={isOpen}
          aria-controls={fields}
          aria-label={t('optionsOf', name)}
          title={t('optionsOf', name)}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon icon={ChevronDown} />
        </button>
      </div>
      <div class="format-options fields" id={fields} hidden={!isOpen}>
        {isOpen &&
          optionsOf(id, options.value).map((option) => (
            <OptionField key={option} name={option} {...{ t, options, onChange }} />
          ))}
      </div>
    </div>
  )
}

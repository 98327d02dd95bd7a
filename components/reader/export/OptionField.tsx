import type { ReadonlySignal } from '@preact/signals'
import type { MessageKey, Translate } from '../../../utils/browser/t.ts'
import {
  type ExportOptions,
  type OptionName,
  optionSchema,
} from '../../../utils/exporters/options/schema.ts'
import { brokenLines } from '../../../utils/exporters/template/own-lines.ts'
import { unknownPlaces } from '../../../utils/exporters/template/places.ts'
import type { ExportSetting } from '../../../utils/settings/define-setting.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import { RangeField } from '../../ui/RangeField.tsx'
import { SeveralField } from '../../ui/SeveralField.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface Props {
  name: OptionName
  t: Translate
  options: ReadonlySignal<ExportOptions>
  onChange: (values: Partial<ExportOptions>) => void
}

/** What of lines of front matter will not come out as they are meant. */
function warningOf(lines: string, t: Translate): string {
  const broken = brokenLines(lines)
  const unknown = unknownPlaces(lines)
  if (broken.length > 0) return t('brokenLines', broken.join(' · '))
  return unknown.length > 0 ? t('unknownPlaces', unknown.join(', ')) : ''
}

/** The control of an option, whichever it is: the schema says all there is to know. */
export function OptionField({ name, t, options, onChange }: Props) {
  const option: ExportSetting = optionSchema[name]
  const value = options.value[name]
  const words = option.kind === 'choice' && option.namedBy ? option.namedBy : name
  // That every option has its messages is held by tests/contracts/options.test.ts.
  const label = t(`option_${words}` as MessageKey)
  const labelled = (one: string) => ({
    value: one,
    label: t(`option_${words}_${one}` as MessageKey),
  })
  const choose = (chosen: unknown) => onChange({ [name]: chosen } as Partial<ExportOptions>)
  if (option.kind === 'choice') {
    return (
      <ChoiceField
        {...{ name, label }}
        options={option.options.map(labelled)}
        value={`${value}`}
        onChange={choose}
      />
    )
  }
  if (option.kind === 'several') {
    return (
      <SeveralField
        {...{ name, label }}
        options={option.options.map(labelled)}
        values={Array.isArray(value) ? value : []}
        onChange={choose}
      />
    )
  }
  if (option.kind === 'text') {
    const { longest, rows } = option
    return (
      <TextField {...{ name, label, longest, rows }} value={`${value}`} onChange={choose}>
        {/* Always there: what appears together with its words is not announced. */}
        <p role="status">{warningOf(`${value}`, t)}</p>
      </TextField>
    )
  }
  return (
    <RangeField
      {...{ name, label, t }}
      scale={option}
      value={Number(value)}
      valueText={t('unit_ch', `${value}`)}
      onChange={choose}
    />
  )
}

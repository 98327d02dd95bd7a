import type { ReadonlySignal } from '@preact/signals'
import type { MessageKey, Translate } from '../../utils/browser/t.ts'
import type { ChoiceSetting, RangeSetting, Setting } from '../../utils/settings/define-setting.ts'
import { type SettingName, type Settings, schema } from '../../utils/settings/schema.ts'
import type { ThemeId } from '../../utils/themes/index.ts'
import { ChoiceField, type ChoiceOption } from './ChoiceField.tsx'
import { RangeField } from './RangeField.tsx'
import { ThemeSpecimen } from './ThemeSpecimen.tsx'

interface Props {
  name: SettingName
  settings: ReadonlySignal<Settings>
  t: Translate
  onChange: (values: Partial<Settings>) => void
}

function inWords(value: number, { step, unit }: RangeSetting, t: Translate): string {
  const digits = `${step}`.split('.')[1]?.length ?? 0
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const number = value.toLocaleString(t('language'), format)
  return unit === '' ? number : t(`unit_${unit}`, number)
}

const optionsOf = (name: SettingName, setting: ChoiceSetting, t: Translate): ChoiceOption[] =>
  setting.options.map((value) => ({
    value,
    // That every option has its message is held by tests/contracts/settings.test.ts.
    label: t(`setting_${name}_${value}` as MessageKey),
    fontFamily: name === 'font' ? setting.css?.[value] : undefined,
    specimen: name === 'theme' && (
      <ThemeSpecimen theme={value as ThemeId | 'auto'} letters={t('specimen')} />
    ),
  }))

/** The control of a setting, whichever it is: the schema says all there is to know. */
export function SettingField({ name, settings, t, onChange }: Props) {
  const setting: Setting = schema[name]
  const value = settings.value[name]
  const label = t(`setting_${name}`)
  const chosen = (chosen: number | string) => ({ [name]: chosen }) as Partial<Settings>
  if (setting.kind === 'choice') {
    return (
      <ChoiceField
        name={name}
        label={label}
        options={optionsOf(name, setting, t)}
        value={`${value}`}
        onChange={(option) => onChange(chosen(option))}
      />
    )
  }
  return (
    <RangeField
      name={name}
      label={label}
      scale={setting}
      value={Number(value)}
      valueText={inWords(Number(value), setting, t)}
      t={t}
      onChange={(number) => onChange(chosen(number))}
    />
  )
}

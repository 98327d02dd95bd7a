import type { ReadonlySignal } from '@preact/signals'
import type { MessageKey, Translate } from '../../utils/browser/t.ts'
import type { ChoiceSetting, RangeSetting, Setting } from '../../utils/settings/define-setting.ts'
import { type SettingName, type Settings, schema } from '../../utils/settings/schema.ts'
import { chosenTheme, type ThemeWishes } from '../../utils/themes/chosen-theme.ts'
import { ChoiceField, type ChoiceOption } from './ChoiceField.tsx'
import { ColorField } from './ColorField.tsx'
import { RangeField } from './RangeField.tsx'
import { SelectField } from './SelectField.tsx'
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

/** More names than have room side by side. */
const isLong = ({ options }: ChoiceSetting): boolean => options.length > 4

interface Chosen {
  name: SettingName
  setting: ChoiceSetting
  settings: Settings
  t: Translate
}

const isTheme = (name: SettingName, { namedBy }: ChoiceSetting): boolean =>
  (namedBy ?? name) === 'theme'

function specimenOf(theme: string, settings: Settings, letters: string) {
  const wishes = { ...settings, theme: theme as ThemeWishes['theme'] }
  const day = chosenTheme(wishes, false)
  return (
    <ThemeSpecimen
      sides={theme === 'auto' ? [day, chosenTheme(wishes, true)] : [day, day]}
      letters={letters}
    />
  )
}

const optionsOf = ({ name, setting, settings, t }: Chosen): ChoiceOption[] =>
  setting.options.map((value) => ({
    value,
    // That every option has its message is held by tests/contracts/settings.test.ts.
    label: t(`setting_${setting.namedBy ?? name}_${value}` as MessageKey),
    specimen: isTheme(name, setting) && specimenOf(value, settings, t('specimen')),
  }))

/** The control of a setting, whichever it is: the schema says all there is to know. */
export function SettingField({ name, settings, t, onChange }: Props) {
  const setting: Setting = schema[name]
  const value = settings.value[name]
  const label = t(`setting_${name}`)
  const chosen = (chosen: number | string) => ({ [name]: chosen }) as Partial<Settings>
  if (setting.kind === 'choice') {
    const Field = isLong(setting) && !isTheme(name, setting) ? SelectField : ChoiceField
    return (
      <Field
        name={name}
        label={label}
        options={optionsOf({ name, setting, settings: settings.value, t })}
        value={`${value}`}
        onChange={(option) => onChange(chosen(option))}
      />
    )
  }
  if (setting.kind === 'color') {
    return (
      <ColorField
        {...{ name, label }}
        value={`${value}`}
        onChange={(color) => onChange(chosen(color))}
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

import type { ReadonlySignal } from '@preact/signals'
import type { Translate } from '../../utils/browser/t.ts'
import type { Setting } from '../../utils/settings/define-setting.ts'
import {
  type SettingName,
  type Settings,
  schema,
  settingNames,
} from '../../utils/settings/schema.ts'
import { isReadable } from '../../utils/themes/own-theme.ts'
import { SettingField } from './SettingField.tsx'

interface Props {
  shelf: 'everyday' | 'more'
  settings: ReadonlySignal<Settings>
  t: Translate
  onChange: (values: Partial<Settings>) => void
}

function isShown(name: SettingName, settings: Settings): boolean {
  const { only }: Setting = schema[name]
  return !only || settings[only[0] as SettingName] === only[1]
}

function isHardToRead({ theme, ownText, ownBackground, ownLink }: Settings): boolean {
  const colors = { text: ownText, background: ownBackground, link: ownLink }
  return theme === 'own' && !isReadable(colors)
}

/** The controls of a shelf's settings. */
export const SettingFields = ({ shelf, settings, t, onChange }: Props) => (
  <>
    {settingNames
      .filter((name) => schema[name].shelf === shelf && isShown(name, settings.value))
      .map((name) => (
        <SettingField key={name} {...{ name, t, settings, onChange }} />
      ))}
    {shelf === 'everyday' && (
      // Always there: what appears together with its words is not announced.
      <p class="field-warning" role="status">
        {isHardToRead(settings.value) && t('ownColorsUnreadable')}
      </p>
    )}
  </>
)

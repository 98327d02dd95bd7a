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

/** Whether the browser knows what puts a setting into effect. */
function isPossible(name: SettingName): boolean {
  const { needs }: Setting = schema[name]
  return !needs || CSS.supports(needs)
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
      .map((name) =>
        isPossible(name) ? (
          <SettingField key={name} {...{ name, t, settings, onChange }} />
        ) : (
          <div class="field" key={name} data-impossible={name}>
            <span class="field-label">{t(`setting_${name}`)}</span>
            <p class="field-note">{t('settingNotHere')}</p>
          </div>
        ),
      )}
    {shelf === 'everyday' && (
      // Always there: what appears together with its words is not announced.
      <p class="field-warning" role="status">
        {isHardToRead(settings.value) && t('ownColorsUnreadable')}
      </p>
    )}
  </>
)

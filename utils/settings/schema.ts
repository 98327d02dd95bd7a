import { themeIds } from '../themes/index.ts'
import { choice, range, type Setting, type ValueOf } from './define-setting.ts'

/**
 * Every setting, once. Its type, default, control, storage key (the name), messages
 * (`setting_<name>`, `setting_<name>_<option>`) and CSS variable (`--lisible-<name>`) follow from here.
 */
export const schema = {
  font: choice({
    options: ['serif', 'sans'],
    fallback: 'serif',
    css: {
      serif:
        'ui-serif, Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif',
      sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
    },
  }),
  fontSize: range({ min: 12, max: 48, step: 1, unit: 'px', fallback: 20 }),
  lineHeight: range({ min: 1.2, max: 2.4, step: 0.1, unit: '', fallback: 1.6 }),
  measure: range({ min: 35, max: 95, step: 5, unit: 'ch', fallback: 65 }),
  theme: choice({ options: ['auto', ...themeIds], fallback: 'auto' }),
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof schema
export type Settings = { -readonly [Name in SettingName]: ValueOf<(typeof schema)[Name]> }

export const settingNames = Object.keys(schema) as SettingName[]

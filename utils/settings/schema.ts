import { themeIds, themeIdsOf } from '../themes/index.ts'
import { choice, color, range, type Setting, type ValueOf } from './define-setting.ts'

/**
 * Every setting, once, in the order of its controls. Its type, default, control, storage key (the
 * name), messages (`setting_<name>`, `setting_<name>_<option>`) and CSS variable (`--lisible-<name>`)
 * follow from here.
 */
export const schema = {
  font: choice({
    shelf: 'everyday',
    options: ['serif', 'sans'],
    fallback: 'serif',
    css: {
      serif:
        'ui-serif, Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif',
      sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
    },
  }),
  fontSize: range({ shelf: 'everyday', min: 12, max: 48, step: 1, unit: 'px', fallback: 20 }),
  lineHeight: range({ shelf: 'everyday', min: 1.2, max: 2.4, step: 0.1, unit: '', fallback: 1.6 }),
  measure: range({ shelf: 'everyday', min: 35, max: 95, step: 5, unit: 'ch', fallback: 65 }),
  theme: choice({
    shelf: 'everyday',
    options: ['auto', ...themeIds, 'own'],
    fallback: 'auto',
  }),
  ownText: color({ shelf: 'everyday', only: ['theme', 'own'], fallback: '#2b2b2b' }),
  ownBackground: color({ shelf: 'everyday', only: ['theme', 'own'], fallback: '#fbf3e4' }),
  ownLink: color({ shelf: 'everyday', only: ['theme', 'own'], fallback: '#1d4f80' }),
  lightTheme: choice({
    shelf: 'more',
    only: ['theme', 'auto'],
    namedBy: 'theme',
    options: themeIdsOf('light'),
    fallback: 'light',
  }),
  darkTheme: choice({
    shelf: 'more',
    only: ['theme', 'auto'],
    namedBy: 'theme',
    options: themeIdsOf('dark'),
    fallback: 'dark',
  }),
  dimImages: choice({
    shelf: 'more',
    options: ['off', 'on'],
    fallback: 'off',
    css: { off: '0', on: '0.25' },
  }),
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof schema
export type Settings = { -readonly [Name in SettingName]: ValueOf<(typeof schema)[Name]> }

export const settingNames = Object.keys(schema) as SettingName[]

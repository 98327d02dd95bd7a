import { faceIds } from '../fonts/faces.ts'
import { fontFamilies } from '../fonts/font-families.ts'
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
    options: ['serif', 'sans', 'mono', ...faceIds],
    fallback: 'serif',
    css: fontFamilies,
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
  fontWeight: range({ shelf: 'more', min: 300, max: 700, step: 100, unit: '', fallback: 400 }),
  letterSpacing: range({ shelf: 'more', min: 0, max: 0.2, step: 0.01, unit: 'em', fallback: 0 }),
  wordSpacing: range({ shelf: 'more', min: 0, max: 0.6, step: 0.05, unit: 'em', fallback: 0 }),
  // In lines; without any, paragraphs are told apart by an indent.
  paragraphSpacing: range({ shelf: 'more', min: 0, max: 2, step: 0.25, unit: '', fallback: 0.75 }),
  textAlign: choice({
    shelf: 'more',
    options: ['start', 'justify'],
    fallback: 'start',
    css: { start: 'start', justify: 'justify' },
  }),
  hyphenation: choice({
    shelf: 'more',
    options: ['on', 'off'],
    fallback: 'on',
    css: { on: 'auto', off: 'manual' },
  }),
  columns: choice({
    shelf: 'more',
    options: ['one', 'two'],
    fallback: 'one',
    attribute: true,
  }),
  images: choice({
    shelf: 'more',
    options: ['on', 'small', 'off'],
    fallback: 'on',
    attribute: true,
  }),
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

import {
  choice,
  type ExportSetting,
  range,
  text,
  type ValueOf,
} from '../../settings/define-setting.ts'

/**
 * Every option of the exports, once, in the order of its controls. Its type, default, control, storage
 * key (the name) and messages (`option_<name>`, `option_<name>_<option>`) follow from here.
 */
export const optionSchema = {
  fileName: text({ shelf: 'file', longest: 200, fallback: '{date} {title} – {site}' }),
  textLines: choice({ shelf: 'text', options: ['whole', 'wrapped'], fallback: 'whole' }),
  textColumns: range({
    ...{ shelf: 'text', only: ['textLines', 'wrapped'], unit: 'ch' },
    ...{ min: 40, max: 120, step: 4, fallback: 72 },
  }),
  textLinks: choice({ shelf: 'text', options: ['none', 'notes'], fallback: 'none' }),
} as const satisfies Record<string, ExportSetting>

export type OptionName = keyof typeof optionSchema
export type ExportOptions = {
  -readonly [Name in OptionName]: ValueOf<(typeof optionSchema)[Name]>
}

export const optionNames = Object.keys(optionSchema) as OptionName[]

import { type ExportSetting, text, type ValueOf } from '../../settings/define-setting.ts'

/**
 * Every option of the exports, once, in the order of its controls. Its type, default, control, storage
 * key (the name) and messages (`option_<name>`, `option_<name>_<option>`) follow from here.
 */
export const optionSchema = {
  fileName: text({ shelf: 'file', longest: 200, fallback: '{date} {title} – {site}' }),
} as const satisfies Record<string, ExportSetting>

export type OptionName = keyof typeof optionSchema
export type ExportOptions = {
  -readonly [Name in OptionName]: ValueOf<(typeof optionSchema)[Name]>
}

export const optionNames = Object.keys(optionSchema) as OptionName[]

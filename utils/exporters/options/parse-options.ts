import type { ExportSetting } from '../../settings/define-setting.ts'
import { holds } from '../../settings/parse-settings.ts'
import { type ExportOptions, optionNames, optionSchema } from './schema.ts'

function allows(option: ExportSetting, value: unknown): boolean {
  if (option.kind === 'text') return typeof value === 'string' && value.length <= option.longest
  if (option.kind !== 'several') return holds(option, value)
  return (
    Array.isArray(value) &&
    new Set(value).size === value.length &&
    value.every((one) => option.options.includes(one))
  )
}

/** The options as they are without the user's hand. */
export const optionDefaults = Object.fromEntries(
  optionNames.map((name) => [name, optionSchema[name].fallback]),
) as unknown as ExportOptions

/** Keeps the values that the schema allows, one by one: a bad value never costs the good ones beside it. */
export function parsePartialOptions(stored: unknown): Partial<ExportOptions> {
  if (typeof stored !== 'object' || stored === null) return {}
  const values = stored as Record<string, unknown>
  return Object.fromEntries(
    optionNames.flatMap((name) =>
      allows(optionSchema[name], values[name]) ? [[name, values[name]]] : [],
    ),
  ) as Partial<ExportOptions>
}

/** Reads options from storage or a message; what is missing or not allowed becomes the default. */
export const parseOptions = (stored: unknown): ExportOptions => ({
  ...optionDefaults,
  ...parsePartialOptions(stored),
})

import type { Setting } from './define-setting.ts'
import { type Settings, schema, settingNames } from './schema.ts'

/** Whether a setting can have a value, wherever that comes from. */
export function holds(setting: Setting, value: unknown): boolean {
  if (setting.kind === 'range') {
    return typeof value === 'number' && value >= setting.min && value <= setting.max
  }
  if (typeof value !== 'string') return false
  return setting.kind === 'choice' ? setting.options.includes(value) : /^#[\da-f]{6}$/.test(value)
}

/** The settings as they are without the user's hand. */
export const defaults = Object.fromEntries(
  settingNames.map((name) => [name, schema[name].fallback]),
) as unknown as Settings

/** Keeps the values that the schema allows, one by one: a bad value never costs the good ones beside it. */
export function parsePartialSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {}
  const values = stored as Record<string, unknown>
  return Object.fromEntries(
    settingNames.flatMap((name) =>
      holds(schema[name], values[name]) ? [[name, values[name]]] : [],
    ),
  ) as Partial<Settings>
}

/** Reads settings from storage or a message; what is missing or out of bounds becomes the default. */
export const parseSettings = (stored: unknown): Settings => ({
  ...defaults,
  ...parsePartialSettings(stored),
})

import type { Setting } from './define-setting.ts'
import { type Settings, schema, settingNames } from './schema.ts'

/** The attributes of the reader's root that put into effect what is no value of a property: `data-images="off"`. */
export const dataAttributes = (settings: Settings): Record<string, string> =>
  Object.fromEntries(
    settingNames.flatMap((name) => {
      const setting: Setting = schema[name]
      const isAttribute = setting.kind === 'choice' && setting.attribute
      return isAttribute ? [[`data-${name}`, `${settings[name]}`]] : []
    }),
  )

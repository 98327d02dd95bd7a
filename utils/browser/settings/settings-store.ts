import { defaults, parsePartialSettings, parseSettings } from '../../settings/parse-settings.ts'
import { settingNames } from '../../settings/schema.ts'
import { syncStore } from './sync-store.ts'

/** The settings of the reader. */
export const { load: loadSettings, onChanged: onSettingsChanged } = syncStore({
  names: settingNames,
  defaults,
  parse: parseSettings,
  parsePartial: parsePartialSettings,
})

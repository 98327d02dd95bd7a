import {
  optionDefaults,
  parseOptions,
  parsePartialOptions,
} from '../../exporters/options/parse-options.ts'
import { optionNames } from '../../exporters/options/schema.ts'
import { syncStore } from './sync-store.ts'

/** The options of the exports. */
export const { load: loadOptions, onChanged: onOptionsChanged } = syncStore({
  names: optionNames,
  defaults: optionDefaults,
  parse: parseOptions,
  parsePartial: parsePartialOptions,
})

import { cssVariables } from './css-variables.ts'
import { dataAttributes } from './data-attributes.ts'
import type { Settings } from './schema.ts'

/** What puts settings into effect on the reader's root: CSS properties, and attributes that styles ask for. */
export interface Look {
  properties: Record<string, string>
  attributes: Record<string, string>
}

/** The look of settings; `prefersDark` is the system's wish, for the theme "auto". */
export const lookOf = (settings: Settings, prefersDark: boolean): Look => ({
  properties: cssVariables(settings, prefersDark),
  attributes: dataAttributes(settings),
})

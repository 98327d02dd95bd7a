/** Where a setting's control stands: among the few of every day, or behind "More". */
export type Shelf = 'everyday' | 'more'

interface Placed {
  shelf: Shelf
  /** The control is shown only while another setting, by its name, has this value. */
  only?: readonly [setting: string, value: string]
  /** The control is shown only where the browser knows this declaration: "column-wrap: wrap". */
  needs?: string
}

/** A number on a scale; its CSS variable gets `value + unit`. */
export interface RangeSetting extends Placed {
  kind: 'range'
  min: number
  max: number
  step: number
  unit: 'px' | 'ch' | 'em' | ''
  fallback: number
}

/**
 * One of a few named values; `css` holds what the CSS variable gets, where there is one. What is more
 * than a value of a property is an `attribute` of the reader, `data-<name>`, that styles ask for.
 */
export interface ChoiceSetting<Option extends string = string> extends Placed {
  kind: 'choice'
  options: readonly Option[]
  fallback: Option
  css?: Record<Option, string>
  attribute?: true
  /** The setting whose messages name the options, where it is another. */
  namedBy?: string
}

/** A colour, "#rrggbb". */
export interface ColorSetting extends Placed {
  kind: 'color'
  fallback: string
}

export type Setting = RangeSetting | ChoiceSetting | ColorSetting

/** Declares a number on a scale. */
export const range = (setting: Omit<RangeSetting, 'kind'>): RangeSetting => ({
  kind: 'range',
  ...setting,
})

/** Declares a choice among named values. */
export const choice = <const Option extends string>(
  setting: Omit<ChoiceSetting<Option>, 'kind'>,
): ChoiceSetting<Option> => ({ kind: 'choice', ...setting })

/** Declares a colour. */
export const color = (setting: Omit<ColorSetting, 'kind'>): ColorSetting => ({
  kind: 'color',
  ...setting,
})

/** The type of a setting's value. */
export type ValueOf<S> =
  S extends ChoiceSetting<infer Option> ? Option : S extends ColorSetting ? string : number

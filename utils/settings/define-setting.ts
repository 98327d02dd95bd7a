interface Placed {
  /**
   * Where the control stands: among the few of "everyday", or behind "more"; options of exports with
   * their format, by its id, or with the name of every "file".
   */
  shelf: string
  /** The control is shown only while another setting, by its name, has this value. */
  only?: readonly [setting: string, value: string]
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
  /** The name in the messages of its options, where it is another. */
  namedBy?: string
}

/** A colour, "#rrggbb". */
export interface ColorSetting extends Placed {
  kind: 'color'
  fallback: string
}

/** A text of the user's own. */
export interface TextSetting extends Placed {
  kind: 'text'
  /** In characters. */
  longest: number
  /** How many lines its control shows, where it may have several. */
  rows?: number
  fallback: string
}

/** Any of a few named values, in their order. */
export interface SeveralSetting<Option extends string = string> extends Placed {
  kind: 'several'
  options: readonly Option[]
  fallback: readonly Option[]
}

/** A setting of the reader. */
export type Setting = RangeSetting | ChoiceSetting | ColorSetting

/** A setting of the exports. */
export type ExportSetting = RangeSetting | ChoiceSetting | TextSetting | SeveralSetting

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

/** Declares a text of the user's own. */
export const text = (setting: Omit<TextSetting, 'kind'>): TextSetting => ({
  kind: 'text',
  ...setting,
})

/** Declares a choice of any number of named values. */
export const several = <const Option extends string>(
  setting: Omit<SeveralSetting<Option>, 'kind'>,
): SeveralSetting<Option> => ({ kind: 'several', ...setting })

/** The type of a setting's value. */
export type ValueOf<S> =
  S extends ChoiceSetting<infer Option>
    ? Option
    : S extends SeveralSetting<infer Option>
      ? readonly Option[]
      : S extends RangeSetting
        ? number
        : string

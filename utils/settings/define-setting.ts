/** A number on a scale; its CSS variable gets `value + unit`. */
export interface RangeSetting {
  kind: 'range'
  min: number
  max: number
  step: number
  unit: 'px' | 'ch' | ''
  fallback: number
}

/** One of a few named values; `css` holds what the CSS variable gets, where there is one. */
export interface ChoiceSetting<Option extends string = string> {
  kind: 'choice'
  options: readonly Option[]
  fallback: Option
  css?: Record<Option, string>
}

export type Setting = RangeSetting | ChoiceSetting

/** Declares a number on a scale. */
export const range = (setting: Omit<RangeSetting, 'kind'>): RangeSetting => ({
  kind: 'range',
  ...setting,
})

/** Declares a choice among named values. */
export const choice = <const Option extends string>(
  setting: Omit<ChoiceSetting<Option>, 'kind'>,
): ChoiceSetting<Option> => ({ kind: 'choice', ...setting })

/** The type of a setting's value. */
export type ValueOf<S> = S extends ChoiceSetting<infer Option> ? Option : number

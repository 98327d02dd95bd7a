/** What JSON writes as it is, and strict readers of YAML refuse. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

export type Scalar = string | number | string[]

/** A value for YAML, which reads a JSON string as a string, whatever stands in it; hand-made quoting breaks. */
export const writeScalar = (value: Scalar): string =>
  JSON.stringify(value).replace(
    unprintable,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

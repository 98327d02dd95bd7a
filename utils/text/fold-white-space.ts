/** Folds runs of white space to one space and trims; no-break spaces (U+00A0, U+202F) stay as they are. */
export const foldWhiteSpace = (text: string): string =>
  text.replace(/[ \t\n\r\f\u200b]+/g, ' ').replace(/^ | $/g, '')

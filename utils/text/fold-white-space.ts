/** Runs that are not one space already: most text has none. */
const runs = / [ \t\n\r\f\u200b]+|[\t\n\r\f\u200b][ \t\n\r\f\u200b]*/g

/** Folds runs of white space to one space and trims; no-break spaces (U+00A0, U+202F) stay as they are. */
export function foldWhiteSpace(text: string): string {
  const folded = text.replace(runs, ' ')
  return folded.slice(folded.startsWith(' ') ? 1 : 0, folded.endsWith(' ') ? -1 : undefined)
}

import { eastAsianWidth } from 'get-east-asian-width'

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** What is drawn in two columns though its first sign alone is not. */
const pictured = /\p{RGI_Emoji}|\ufe0f/v

/** Columns that a character, as readers see it, takes in type of one width: marks none, ideographs and emoji two. */
function widthOf(character: string): number {
  if (pictured.test(character)) return 2
  return /^[\p{M}\p{Cf}]/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
}

/** Columns that a text takes in type of one width. */
export function textWidth(text: string): number {
  // One column each, as nearly always.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of characters.segment(text)) width += widthOf(segment)
  return width
}

import variants from './letter-variants.words.json' with { type: 'json' }

/** Letters of one sound that are typed apart, or that have no accent to lose: Arabic and Persian variants, ligatures. */
const letterVariants: Record<string, string> = variants
const variant = new RegExp(`[${Object.keys(letterVariants).join('')}]`, 'gu')
/** Quotation marks, dashes, no-break spaces: all that is not ASCII in much of the text that looks so. */
const typographic = /[\u00a0\u00ab\u00bb\u2010-\u205e]+/g
const ascii = /^[\x20-\x7e]*$/
/**
 * Accents and vowel marks, which may be left out, and what is written to join or part letters. The
 * vowels of Indian and Thai scripts are marks too, but part of the word, as is the sign that makes か が;
 * the nukta below a letter of Devanagari is not.
 */
const dropped =
  /[[\p{M}--[\u0900-\u109f\u1780-\u17d3\u3099\u309a]]\u093c\u0640\u00ad\u200b-\u200f\u2060]/gv
/** U+02BC is a letter that is typed as an apostrophe. */
const between = /[[^\p{L}\p{M}]\u02b9-\u02bf]+/gv

/**
 * What phrases are compared by: no case, accents, vowel marks, width, digits or punctuation, single
 * spaces. "Laisser un commentaire (12)" and "LAISSER UN COMMENTAIRE" have one key.
 */
export function matchKey(text: string): string {
  const lower = text.toLowerCase().replace(typographic, ' ')
  if (ascii.test(lower)) return lower.replace(/[^a-z]+/g, ' ').trim()
  return lower
    .normalize('NFKD')
    .replace(dropped, '')
    .normalize('NFC')
    .replace(variant, (letter) => letterVariants[letter] ?? letter)
    .replace(between, ' ')
    .trim()
}

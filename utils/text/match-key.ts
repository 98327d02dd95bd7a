/** Letters of one sound that are typed apart: Arabic and Persian variants. */
const letterVariants: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ة: 'ه',
  ؤ: 'و',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}
const variant = new RegExp(`[${Object.keys(letterVariants).join('')}]`, 'g')
/** Quotation marks, dashes, no-break spaces: all that is not ASCII in much of the text that looks so. */
const typographic = /[\u00a0\u00ab\u00bb\u2010-\u205e]+/g
const ascii = /^[\x20-\x7e]*$/

/**
 * What phrases are compared by: no case, accents, vowel marks, width, digits or punctuation, single
 * spaces. "Laisser un commentaire (12)" and "LAISSER UN COMMENTAIRE" have one key.
 */
export function matchKey(text: string): string {
  const lower = text.toLowerCase().replace(typographic, ' ')
  if (ascii.test(lower)) return lower.replace(/[^a-z]+/g, ' ').trim()
  return lower
    .replace(variant, (letter) => letterVariants[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u00ad\u200c-\u200f\u2060]/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

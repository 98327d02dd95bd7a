/**
 * What no word is made of: controls, signs and digits of ASCII and Latin-1, punctuation, symbols, emoji,
 * digits of Arabic and Indian scripts.
 */
const others = String.raw`\0-@[-\`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2000-\u206f\u20a0-\u20bf\u2190-\u2bff\u2e00-\u2e2e\u2e30-\u2e7f\u3000-\u3004\u3008-\u3020\ud83c-\ud83e\udc00-\udfff\uff00-\uff20`

/**
 * The source of a class of the letters and marks of every script, told by what they are not: `\p{L}` has
 * some 700 ranges, and a pattern that repeats it takes milliseconds to compile, on every page anew.
 */
export const letter = `[^${others}]`

/** The source of a class of all else. */
export const noLetter = `[${others}]`

/** The source of a class of digits: European, Arabic, Persian, Devanagari. */
export const digit = String.raw`[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]`

/** Whether a text begins with a capital; scripts without them have none. */
export function beginsLarge(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

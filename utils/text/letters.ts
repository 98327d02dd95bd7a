/** Digits of the scripts that have their own: from Arabic and Indian ones to those of full width. */
const scriptDigits = String.raw`\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\uff10-\uff19`

/**
 * What no word is made of: controls, signs and digits of ASCII and Latin-1, punctuation, symbols, emoji,
 * digits.
 */
const others = String.raw`\0-@[-\`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7${scriptDigits}\u2000-\u206f\u20a0-\u20bf\u2190-\u2bff\u2e00-\u2e2e\u2e30-\u2e7f\u3000-\u3004\u3008-\u3020\ud83c-\ud83e\udc00-\udfff\uff00-\uff20`

/**
 * The source of a class of the letters and marks of every script, told by what they are not: `\p{L}` has
 * some 700 ranges, and a pattern that repeats it takes milliseconds to compile, on every page anew.
 */
export const letter = `[^${others}]`

/** The source of a class of all else. */
export const noLetter = `[${others}]`

/** The source of a class of the digits of all scripts. */
export const digit = `[\\d${scriptDigits}]`

/** The source of a class of digits that only one script has. */
export const scriptDigit = `[${scriptDigits}]`

/** Whether a text begins with a capital; scripts without them have none. */
export function beginsLarge(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

import { digit, letter, scriptDigit } from '../../../text/letters.ts'

/** In digits of a script's own the count of years may be its own too. */
const year = new RegExp(
  `(?:^|\\D)(?:19|20)\\d{2}(?:\\D|$)|(?<!${scriptDigit})${scriptDigit}{4}(?!${scriptDigit})`,
)
const number = new RegExp(`${digit}+`, 'g')
const word = new RegExp(`${letter}(?:${letter}|['’.])*`, 'g')
/** Weekday, month and what stands between: "on Monday, the 23rd of November 2026". */
const mostWords = 5

/** An edition of something, and how many pixels it has: numbers, but no date. */
const ofThings = /\(\d{4}\)|\d\s*[x×]\s*\d/

/** Whether a line is a date and hardly anything else, in whatever language months are named. */
export function isDate(text: string): boolean {
  if (!year.test(text) || ofThings.test(text)) return false
  const numbers = text.match(number)?.length ?? 0
  const words = text.match(word)?.length ?? 0
  return numbers >= 2 && numbers <= 7 && words <= mostWords
}

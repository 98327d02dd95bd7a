/** Scripts written without spaces: how many of their characters make about one word. */
const charactersAWord = (code: number): number => {
  if (code < 0x0e00) return 0
  if (code < 0x1000 || (code >= 0x1780 && code < 0x1800)) return 4 // Thai, Lao, Tibetan; Khmer
  if (code >= 0x3040 && code < 0xa000) return 2 // kana and Han
  return 0
}

const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000

/** Punctuation that stands between spaces ("—", "»", "|") is no word. */
const isWordCharacter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f))

/** Counts words, in scripts without spaces by characters; linear, for thresholds and reading time. */
export function countWords(text: string): number {
  let words = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Most characters, and most of these the rest of a word.
    if (code < 0x80) {
      if (code <= 0x20) inWord = false
      else if (!inWord && isWordCharacter(code)) {
        words += 1
        inWord = true
      }
      continue
    }
    const unspaced = charactersAWord(code)
    if (unspaced) {
      words += 1 / unspaced
      inWord = false
    } else if (isSpace(code)) inWord = false
    else if (!inWord && isWordCharacter(code)) {
      words += 1
      inWord = true
    }
  }
  return words
}

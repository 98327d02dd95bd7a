import { letter } from '../../../text/letters.ts'
import frequent from './frequent.words.json' with { type: 'json' }
import letters from './scripts.words.json' with { type: 'json' }

const word = new RegExp(`${letter}+`, 'g')
/** Scripts that one language is written in; kana come before Han, which Japanese has too. */
const scripts = Object.entries(letters).map(
  ([language, range]) => [new RegExp(range, 'g'), language] as const,
)
/** Share of a line's characters that tells its script; Japanese has few kana among much Han. */
const tells = 0.3
const tellsKana = 0.1
/** Lines that are looked at, and characters of each. */
const mostLines = 80
const longest = 240
/** A line of fewer words is too short to tell. */
const fewestWords = 5
/** Characters of a second language from which on it is one. */
const fewestOfSecond = 180
/** Frequent words make a third to a half of any text. */
const enoughHits = 0.12
/** Share of the text from which on a language is one of the page's. */
const considerable = 0.2

/** Frequent words with their languages: one that many languages have says little of each. */
const languagesOfWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(frequent)) {
  for (const word of words.split(' ')) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])
  }
}

/** The language that most of a line's frequent words are of; null where too few are of any. */
function byWords(words: string[]): string | null {
  if (words.length < fewestWords) return null
  const hits = new Map<string, number>()
  for (const word of words) {
    const languages = languagesOfWord.get(word) ?? []
    for (const one of languages) hits.set(one, (hits.get(one) ?? 0) + 1 / languages.length)
  }
  const [language, most] = [...hits].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  return most >= words.length * enoughHits ? language : null
}

function byScript(line: string): string | null {
  for (const [script, language] of scripts) {
    const share = (line.match(script)?.length ?? 0) / line.length
    if (share > (language === 'ja' ? tellsKana : tells)) return language
  }
  return null
}

/**
 * The languages that lines of text are written in (primary subtags), the one of most first: by their
 * script, else by their frequent words. Empty where nothing tells.
 */
export function languagesOfText(lines: readonly string[]): string[] {
  const characters = new Map<string, number>()
  let all = 0
  for (const line of lines.slice(0, mostLines)) {
    const sample = line.slice(0, longest).toLowerCase()
    if (sample === '') continue
    const language = byScript(sample) ?? byWords(sample.match(word) ?? [])
    if (!language) continue
    characters.set(language, (characters.get(language) ?? 0) + sample.length)
    all += sample.length
  }
  const [first, ...others] = [...characters].sort((a, b) => b[1] - a[1])
  const seconds = others.filter(
    ([, count]) => count >= fewestOfSecond && count >= all * considerable,
  )
  return first ? [first[0], ...seconds.map(([language]) => language)] : []
}

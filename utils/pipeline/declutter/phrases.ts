import { matchKey } from '../../text/match-key.ts'
import type { Block } from '../page/index.ts'
import type { phrasePacks } from './phrase-packs.ts'

/** The name of a file of phrases: "comments.headings". */
export type PhraseKind = keyof typeof phrasePacks

/**
 * Phrases of one language, by kind, in the form they are compared in. A plain phrase is a whole line; an
 * ellipsis stands for any words: "leave a reply…" begins a line, "…captcha expired…" stands anywhere in it.
 */
export type Phrases = Partial<Record<PhraseKind, readonly string[]>>

/** Gets the phrases of languages, by their primary subtags. */
export type LoadPhrases = (languages: string[]) => Promise<Phrases[]>

interface Compiled {
  whole: Set<string>
  /** By their first letter: of all phrases a line is compared with few. */
  begin: Map<string, string[]>
  /** By their last letter. */
  end: Map<string, string[]>
  inside: string[]
}

function addTo(phrases: Map<string, string[]>, letter: string | undefined, phrase: string): void {
  const others = phrases.get(letter ?? '')
  if (others) others.push(phrase)
  else phrases.set(letter ?? '', [phrase])
}

/** A phrase of the files in the form that lines are compared in, with its ellipses around it. */
export const phraseForm = (phrase: string): string =>
  `${phrase.startsWith('…') ? '…' : ''}${matchKey(phrase)}${phrase.endsWith('…') ? '…' : ''}`

function compile(phrases: readonly string[]): Compiled {
  const compiled: Compiled = { whole: new Set(), begin: new Map(), end: new Map(), inside: [] }
  for (const phrase of phrases) {
    const open = phrase.startsWith('…')
    const on = phrase.endsWith('…')
    const key = phrase.slice(open ? 1 : 0, on ? -1 : undefined)
    if (open && on) compiled.inside.push(key)
    else if (on) addTo(compiled.begin, key[0], key)
    else if (open) addTo(compiled.end, key.at(-1), key)
    else compiled.whole.add(key)
  }
  return compiled
}

/** How much of a line a phrase is. */
type Match = 'whole' | 'part'

/** Kana and Han run on without spaces; Hangul does not. */
const runsOn = /[\u3040-\u9fff]/

/** Whether a word ends before `at`: "share on" does not begin "share only". */
const isBoundary = (key: string, at: number): boolean =>
  at <= 0 ||
  at >= key.length ||
  key[at] === ' ' ||
  key[at - 1] === ' ' ||
  runsOn.test(key[at] ?? '')

function match(key: string, { whole, begin, end, inside }: Compiled): Match | null {
  if (whole.has(key)) return 'whole'
  const isPart =
    begin
      .get(key[0] ?? '')
      ?.some((phrase) => key.startsWith(phrase) && isBoundary(key, phrase.length)) ||
    end
      .get(key.at(-1) ?? '')
      ?.some((phrase) => key.endsWith(phrase) && isBoundary(key, key.length - phrase.length)) ||
    inside.some((phrase) => key.includes(phrase))
  return isPart ? 'part' : null
}

/** Says whether a line is one of the phrases, in any of the languages given. */
export type PhraseMatcher = (line: Pick<Block, 'key'>, phrases: readonly Phrases[]) => Match | null

/** Makes a matcher of one kind; the languages of a page are compiled together when it first needs them. */
export function phraseMatcher(kind: PhraseKind): PhraseMatcher {
  const compiled = new WeakMap<readonly Phrases[], Compiled>()
  const compiledFor = (phrases: readonly Phrases[]): Compiled => {
    let known = compiled.get(phrases)
    if (!known) {
      known = compile(phrases.flatMap(({ [kind]: ofLanguage }) => ofLanguage ?? []))
      compiled.set(phrases, known)
    }
    return known
  }
  return ({ key }, phrases) => (key === '' ? null : match(key, compiledFor(phrases)))
}

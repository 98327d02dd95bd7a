import { phrasePacks } from './phrase-packs.ts'
import { type LoadPhrases, type PhraseKind, type Phrases, phraseForm } from './phrases.ts'

const packs = Object.entries(phrasePacks) as [PhraseKind, Record<string, readonly string[]>][]

/** All phrases of a language, whatever the kind: the build writes them to a file. */
export const phrasesOf = (language: string): Phrases =>
  Object.fromEntries(
    packs.flatMap(([kind, { [language]: phrases }]) =>
      phrases ? [[kind, phrases.map(phraseForm)]] : [],
    ),
  )

/** Phrases from the packs themselves, where these are part of the script. */
export const bundledPhrases: LoadPhrases = async (languages) => languages.map(phrasesOf)

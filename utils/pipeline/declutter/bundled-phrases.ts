import { phrasePacks } from './phrase-packs.ts'
import type { LoadPhrases, PhraseKind, Phrases } from './phrases.ts'

const packs = Object.entries(phrasePacks) as [PhraseKind, Record<string, readonly string[]>][]

/** All phrases of a language, whatever the kind. */
export const phrasesOf = (language: string): Phrases =>
  Object.fromEntries(
    packs.flatMap(([kind, { [language]: phrases }]) => (phrases ? [[kind, phrases]] : [])),
  )

/** Phrases from the packs themselves, where these are part of the script. */
export const bundledPhrases: LoadPhrases = async (languages) => languages.map(phrasesOf)

import { browser } from 'wxt/browser'
import { phraseLanguages } from '../pipeline/declutter/phrase-languages.ts'
import type { Phrases } from '../pipeline/declutter/phrases.ts'

const readLanguage = async (language: string): Promise<Phrases> => {
  // Written by the build, see wxt.config.ts; the type of what it finds there is the browser's own.
  const address = browser.runtime.getURL(`/phrases/${language}.json` as '/')
  return (await fetch(address)).json()
}

/** Reads phrases from the extension's files; of all languages where none is given that it knows. */
export function readPhrases(languages: unknown): Promise<Phrases[]> {
  const asked = Array.isArray(languages) ? languages : []
  const known = phraseLanguages.filter((language) => asked.includes(language))
  return Promise.all((asked.length > 0 ? known : phraseLanguages).map(readLanguage))
}

import { browser } from 'wxt/browser'
import { phraseLanguages } from '../../pipeline/declutter/phrase-languages.ts'
import type { Phrases } from '../../pipeline/declutter/phrases.ts'

const readLanguage = async (language: string): Promise<Phrases> => {
  // Written by the build, see wxt.config.ts; the type of what it finds there is the browser's own.
  const address = browser.runtime.getURL(`/phrases/${language}.json` as '/')
  return (await fetch(address)).json()
}

/** Reads phrases from the extension's files, of those of the languages that there are phrases in. */
export function readPhrases(languages: unknown): Promise<Phrases[]> {
  const asked = Array.isArray(languages) ? languages : []
  return Promise.all(
    phraseLanguages.filter((language) => asked.includes(language)).map(readLanguage),
  )
}

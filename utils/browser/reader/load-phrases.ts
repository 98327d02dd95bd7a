import type { Phrases } from '../../pipeline/declutter/phrases.ts'
import { askBackground } from '../ask-background.ts'

const loading = new Map<string, Promise<Phrases[]>>()

/**
 * Has the background hand over the phrases of languages, once a page. Where that fails the rules go by
 * structure alone: a page read without its words is better than none.
 */
export function loadPhrases(languages: string[]): Promise<Phrases[]> {
  const key = languages.join()
  const asked =
    loading.get(key) ??
    askBackground('phrases', { languages }).catch((error: unknown) => {
      console.warn('Lisible: the phrases could not be loaded', error)
      loading.delete(key)
      return []
    })
  loading.set(key, asked)
  return asked
}

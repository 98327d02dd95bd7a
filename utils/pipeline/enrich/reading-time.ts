import type { ReadingTime } from '../../article.ts'
import { primaryLanguage } from '../metadata/language/language.ts'
import speeds from './reading-speeds.json' with { type: 'json' }

/**
 * Minutes for a text of so many characters, by the reading speed of its language: characters a minute
 * with their standard deviation (Trauzettel-Klosinski and Dietz 2012, IReST), English elsewhere.
 */
export function readingTime(characters: number, lang: string | null): ReadingTime {
  const known: Record<string, number[]> = speeds
  const [mean = 987, deviation = 118] = known[lang ? primaryLanguage(lang) : 'en'] ?? []
  return {
    fast: Math.max(1, Math.ceil(characters / (mean + deviation))),
    slow: Math.max(1, Math.ceil(characters / (mean - deviation))),
  }
}

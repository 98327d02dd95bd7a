import { countWords } from '../../../text/count-words.ts'
import { articleNode, type JsonLdNode, stringOf } from './json-ld.ts'

/** What the page declares of how much of the text it gives. */
export interface Access {
  /** Null where the page does not say. */
  isFree: boolean | null
  /** Words of the whole text; 0 where the page does not say. */
  words: number
}

/** A longer text was counted in characters. */
const mostWords = 30_000

const isUnspaced = (lang: string | null): boolean => /^(?:ja|zh|th|km|lo|my)\b/.test(lang ?? '')

/** Reads `isAccessibleForFree`, `wordCount` and `articleBody` of JSON-LD. */
export function readAccess(nodes: JsonLdNode[], lang: string | null): Access {
  const article = articleNode(nodes) ?? {}
  const free = article.isAccessibleForFree ?? null
  const declared = Number(article.wordCount)
  const counted = countWords(stringOf(article.articleBody) ?? '')
  const plausible = declared > 0 && declared <= mostWords && !isUnspaced(lang) ? declared : 0
  return {
    isFree: free === null ? null : !/^false$/i.test(String(free)),
    words: Math.max(plausible, counted),
  }
}

import { countWords } from '../text/count-words.ts'
import { pageRules, selectionRules } from './declutter/rules/index.ts'
import { findArticle, type Reading, type ReadOptions, rulesOf } from './find-article.ts'

/** Below this, what was removed as comments may be what the page is about: a forum's thread. */
const doubtful = 0.4
/** Words of what was removed from which on it is looked at again. */
const enough = 80

/**
 * Finds the article again with the comments left in, where little else was there to read; where
 * nothing was, with what waits unseen for a script to show it. What was found first stands where that
 * is no better.
 */
export async function findAgainIfDoubted(
  live: Document,
  options: ReadOptions,
  first: Reading,
): Promise<Reading> {
  const { confidence, problem } = first.extraction
  // Where the rules took all there was, they were wrong.
  if (problem === 'emptyPage') return findArticle(live, options, selectionRules)
  if (confidence >= doubtful) return first
  const isDoubted = (id: string): boolean => {
    const taken = first.removals.filter(({ rule }) => rule === id)
    return countWords(taken.map(({ text }) => text).join(' ')) >= enough
  }
  const doubted = (problem ? ['comments', 'hidden'] : ['comments']).filter(isDoubted)
  if (doubted.length === 0) return first
  const second = await findArticle(live, options, rulesOf({ without: doubted }, pageRules))
  return second.extraction.confidence > first.extraction.confidence ? second : first
}

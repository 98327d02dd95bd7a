import { letter } from '../../../text/letters.ts'
import type { Block } from '../../page/index.ts'
import { bylineNames } from '../byline-names.ts'
import type { Finding, Scene } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'

/** A biography is a few lines; more below the name is a part of the article. */
export const mostLines = 8
const mostWords = 200
const isLabel = phraseMatcher('author-box')

/** Whether a line begins with a phrase, word by word. */
export const beginsWith = ({ key }: Block, phrase: string): boolean =>
  key === phrase || key.startsWith(`${phrase} `)

/** Whether lines are few enough to be a note below the text. */
export const isShort = (lines: Block[]): boolean =>
  lines.length <= mostLines && lines.reduce((sum, { words }) => sum + words, 0) <= mostWords

export const findingOf = (lines: Block[]): Finding => ({
  elements: lines.map(({ element }) => element),
  evidence: lines[0]?.text ?? '',
})

/** The people of the byline, word by word: a single word may be any other. */
export const peopleOf = ({ metadata }: Scene): string[][] =>
  bylineNames(metadata)
    .map((name) => name.split(' '))
    .filter((words) => words.length > 1)

/** Whether a line begins with a label of authors: "Posted by", "Geschrieben von". */
export const isLabelled = ({ key }: Pick<Block, 'key'>, phrases: Scene['phrases']): boolean => {
  const words = key.split(' ')
  return [1, 2, 3].some((n) => isLabel({ key: words.slice(0, n).join(' ') }, phrases) === 'whole')
}

/** Names are not written small: a word that is may begin any sentence. */
export const isWrittenSmall = (word: string, lines: Block[]): boolean => {
  const small = new RegExp(`(?<!${letter}|[@./])${word}(?!${letter}|[@.]${letter})`)
  return lines.some(({ prose, text }) => prose && small.test(text))
}

import type { Scene } from '../declutter/define-rule.ts'
import type { Clues } from './clues.ts'
import { regionAround } from './region.ts'
import { findRows, type Row } from './rows.ts'
import { type Candidate, holds } from './survey.ts'

/** What takes cards for clutter, or their parts. */
export const takesCards: readonly string[] = [
  'affiliate',
  'author-box',
  'call-to-action',
  'card',
  'dateline',
  'link-block',
  'marked',
  'read-more',
  'related',
  'remains',
  'repeated',
  'subscription',
  'tags',
  'teaser',
  'undeclared',
  'above-text',
  'below-text',
  'biography',
  'contents',
]

/** Rows with less of the words in cards than this stand beside the others. */
const fewWords = 0.1

/** Rows of cards: a link, and a picture, a heading or some words with it. */
export const findCards = (candidates: readonly Candidate[]): Row[] =>
  findRows(
    candidates,
    (one) => (one.holds & holds.link) !== 0 && (one.words >= 5 || (one.holds & holds.mark) !== 0),
  )

/** Share of the page's words that stand in cards. */
export const shareOfCards = ({ cards, words }: Clues): number =>
  Math.min(1, cards.reduce((sum, row) => sum + row.words, 0) / Math.max(1, words))

/** The region in which the page's cards stand, with what introduces them. */
export function gatherCards(scene: Scene, { cards: rows }: Clues): Element | null {
  const all = rows.reduce((sum, { words }) => sum + words, 0)
  const cards = rows
    .filter(({ words }) => words >= all * fewWords)
    .flatMap(({ elements }) => elements)
    .filter((element) => element.isConnected)
    .sort((a, b) => scene.page.measure(a).first - scene.page.measure(b).first)
  return regionAround(scene, cards)
}

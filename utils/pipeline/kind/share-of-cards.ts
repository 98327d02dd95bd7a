import type { Clues } from './clues.ts'

/** Share of the page's words that stand in cards. */
export const shareOfCards = ({ cards, words }: Clues): number =>
  Math.min(1, cards().reduce((sum, row) => sum + row.words, 0) / Math.max(1, words))

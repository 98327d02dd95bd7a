import type { MakePlan } from '../define-kind.ts'
import { readCards, readCardsAndText } from './cards.ts'

/** With more words of prose, there is a text to read beside the things. */
const introduction = 250

/** A collection is its cards, with the text about them where there is one. */
export const readCollection: MakePlan = (clues) =>
  clues.running > introduction ? readCardsAndText(clues) : readCards(clues, true)

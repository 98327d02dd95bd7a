import type { MakePlan } from '../define-kind.ts'
import { readCards } from './cards.ts'

/** With more words of prose, the text beside the things is what there is to read. */
const introduction = 250

/** A collection is its cards, where no text about them outweighs these. */
export const readCollection: MakePlan = (clues) =>
  clues.running > introduction ? null : readCards(clues)

import { defineKind } from './define-kind.ts'
import { shareOfCards } from './share-of-cards.ts'

const declared = /^(?:ItemList|OfferCatalog|og:product\.group|ProductCollection)$/
/** What shops declare their categories to be. */
const group = /^og:product[.:]group$/
/** Cards with prices from which on a page is a shelf. */
const fewest = 5

/** Things that are offered, side by side: a shop's category. */
export default defineKind({
  recognise: (clues) => {
    const isGroup = clues.cards().some(({ elements }) => elements.length >= fewest)
    if (clues.declares(group) && isGroup) return 0.9
    if (clues.running > clues.words / 2 || clues.shelves().count < fewest) return 0
    return Math.min(0.95, 0.5 + 0.4 * shareOfCards(clues) + (clues.declares(declared) ? 0.2 : 0))
  },
})

import { isText } from '../page/lead.ts'
import { defineKind } from './define-kind.ts'
import { shareOfCards } from './share-of-cards.ts'

const declared = /^(?:ItemList|CollectionPage|SearchResultsPage|Blog)$/
const fewest = 5
/** Share of the words of cards that is in links. */
const fewestLinked = 1 / 8
/** With more prose than this in one element, the page is a text with pointers to others around it. */
const introduction = 250
/** Share of the page's words in cards that a page has at least which does not say what it is. */
const fewestWords = 0.3

/** Pointers to other texts with their summaries: front pages, sections, results of a search. */
export default defineKind({
  recognise: (clues) => {
    if (clues.running > clues.words / 4 || clues.text() > introduction) return 0
    const cards = clues.cards()
    if (!cards.some(({ elements }) => elements.length >= fewest)) return 0
    const isLinked =
      cards.reduce((sum, { words, linkWords }) => sum + linkWords - words * fewestLinked, 0) >= 0
    const isDeclared = clues.declares(declared)
    const share = shareOfCards(clues)
    if (
      !isLinked ||
      (!isDeclared && share < fewestWords) ||
      isText(clues.lead(), { ...clues, isDeclared: clues.isText })
    )
      return 0
    return 0.3 + 0.5 * share + (isDeclared ? 0.2 : 0)
  },
})

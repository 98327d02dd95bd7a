import { readCards, shareOfCards } from './cards.ts'
import { defineKind } from './define-kind.ts'

const declared = /^(?:ItemList|CollectionPage|SearchResultsPage|Blog)$/
const fewest = 5
/** With more prose than this in one element, the page is a text with pointers to others around it. */
const introduction = 250
/** Share of the page's words in cards that a page has at least which does not say what it is. */
const fewestWords = 0.3

/** Pointers to other texts with their summaries: front pages, sections, results of a search. */
export default defineKind({
  recognise: (clues) => {
    const { types, running, words } = clues
    if (running > words / 4) return 0
    if (clues.text > introduction) return 0
    const { cards } = clues
    const count = Math.max(0, ...cards.map(({ elements }) => elements.length))
    if (count < fewest) return 0
    const links = cards.reduce((sum, row) => sum + row.linkWords, 0)
    const isLinked = links >= cards.reduce((sum, row) => sum + row.words, 0) / 8
    if (!isLinked) return 0
    const isDeclared = [...types].some((type) => declared.test(type))
    const share = shareOfCards(clues)
    if (!isDeclared && share < fewestWords) return 0
    return 0.3 + 0.5 * share + (isDeclared ? 0.2 : 0)
  },
  plan: readCards,
})

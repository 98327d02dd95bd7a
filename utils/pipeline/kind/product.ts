import { defineKind } from './define-kind.ts'

const declared = /^(?:Product|ProductGroup|IndividualProduct|ProductModel|og:product(?:\.item)?)$/
const several = /^(?:ItemList|CollectionPage|OfferCatalog)$/

/** Share of the page's words in cards with prices from which on it is about all of them… */
const mostOnShelves = 0.5
/** … and where it says that there are several. */
const manyOnShelves = 0.2

/** One thing that is offered: what it is, and its facts. */
export default defineKind({
  recognise: ({ declares, shelves, words }) => {
    if (!declares(declared)) return 0
    const share = declares(several) ? manyOnShelves : mostOnShelves
    return shelves().words >= words * share ? 0.6 : 0.93
  },
})

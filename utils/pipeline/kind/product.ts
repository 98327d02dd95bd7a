import { defineKind } from './define-kind.ts'

const declared =
  /^(?:Product|ProductGroup|IndividualProduct|ProductModel|og:product(?:\.item)?|og:product\.group)$/
const several = /^(?:ItemList|CollectionPage|OfferCatalog)$/

/** One thing that is offered: what it is, and its facts. */
export default defineKind({
  recognise: ({ types }) => {
    const all = [...types]
    if (!all.some((type) => declared.test(type))) return 0
    return all.some((type) => several.test(type)) ? 0.6 : 0.93
  },
})

import { defineKind } from './define-kind.ts'

/** Blocks of code from which on a page explains it. */
const fewest = 3

/** How something works or is used: manuals, references, guides with code. */
export default defineKind({
  recognise: (clues) => {
    const { types } = clues
    if (types.has('TechArticle') || types.has('APIReference')) return 0.95
    // Posts of blogs have code too, and say that they are articles.
    const isArticle = [...types].some((type) => /Article$|BlogPosting|^og:article$/.test(type))
    return !isArticle && clues.code >= fewest ? 0.92 : 0
  },
})

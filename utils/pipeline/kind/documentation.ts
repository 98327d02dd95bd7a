import { defineKind } from './define-kind.ts'

/** Blocks of code from which on a page explains it. */
const fewest = 3

/** How something works or is used: manuals, references, guides with code. */
export default defineKind({
  recognise: ({ isText, isFront, declares, found }) => {
    if (declares(/^(?:TechArticle|APIReference)$/)) return 0.95
    // Posts of blogs have code too, and say that they are articles; front pages show what is offered.
    if (isText || isFront || declares(/^og:article$/)) return 0
    return found().code >= fewest ? 0.92 : 0
  },
})

import { defineKind } from './define-kind.ts'

/** Blocks of code from which on a page explains it. */
const fewest = 3

/** Headings with a link to themselves from which on, where most have one, a page is made to be pointed into. */
const fewestPermalinks = 3

/** How something works or is used: manuals, references, guides with code or with sections to point to. */
export default defineKind({
  recognise: ({ isText, isSigned, isFront, isInDocumentation, declares, found }) => {
    if (declares(/^(?:TechArticle|APIReference)$/)) return 0.95
    // Posts of blogs have code too, and say that they are articles; front pages show what is offered.
    if (isText || isFront || (isSigned && declares(/^og:article$/))) return 0
    const { code, headings, permalinks } = found()
    const isPointedTo = permalinks >= fewestPermalinks && permalinks >= headings / 2
    if (code >= fewest || isPointedTo) return 0.92
    return isInDocumentation && !isSigned ? 0.85 : 0
  },
})

import { defineKind } from './define-kind.ts'

/** Blocks of code from which on a page explains it. */
const fewest = 3

/** How something works or is used: manuals, references, guides with code or at an address of documentation. */
export default defineKind({
  recognise: ({ isText, isSigned, isFront, isInDocumentation, declares, found }) => {
    if (declares(/^(?:TechArticle|APIReference)$/)) return 0.95
    // Posts of blogs have code too, and say that they are articles; front pages show what is offered.
    if (isText || isFront || (isSigned && declares(/^og:article$/))) return 0
    if (found().code >= fewest) return 0.92
    return isInDocumentation && !isSigned ? 0.85 : 0
  },
})

import { defineKind } from './define-kind.ts'

/** Blocks of code from which on a page explains it. */
const fewest = 3

/** How something works or is used: manuals, references, guides with code or at an address of documentation. */
export default defineKind({
  recognise: (clues) => {
    const { isText, isSigned, isAuthored, isFront, isInDocumentation, declares, found } = clues
    if (declares(/^(?:TechArticle|APIReference)$/)) return 0.95
    // Posts of blogs have code too, and say that they are articles; front pages show what is offered.
    if (isText || isFront) return 0
    // Manuals tell when they were changed last: by their address they are none for that.
    const isManual = isInDocumentation && !isAuthored
    if (!isManual && isSigned && declares(/^og:article$/)) return 0
    return isManual || found().code >= fewest ? 0.92 : 0
  },
})

import { elementsIn } from '../../utils/dom/elements-in.ts'

/** Makes an element of the page's own document. */
export const element = elementsIn(document)

/** The attribute by which later stages find a node again. */
export const stampAttribute = 'data-lisible-n'

/** Leads from a stamp back to the live element it was read from; null once that is gone. */
export type SourceMap = (stamp: string) => Element | null

/** Stamps an element of the clone; wrappers made later get stamps without a source. */
export const stampOf = (element: Element): string | null => element.getAttribute(stampAttribute)

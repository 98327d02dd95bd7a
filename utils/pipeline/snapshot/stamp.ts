/** Leads from a stamp back to the live element it was read from; null once that is gone. */
type SourceMap = (stamp: string) => Element | null

/** The attribute by which later stages find a node again. */
export const stampAttribute = 'data-lisible-n'

/**
 * Stamps of the clone's elements, until they are written: of ten elements one is the article's, and an
 * attribute on each costs as much as the clone itself.
 */
const unwritten = new WeakMap<Element, string | number>()

/** Gives an element its stamp, which `writeStamps` makes an attribute. */
export const setStamp = (element: Element, stamp: string | number): void => {
  unwritten.set(element, stamp)
}

/** An element's stamp, written or not. */
export const stampOf = (element: Element): string | null =>
  unwritten.get(element)?.toString() ?? element.getAttribute(stampAttribute)

/** Writes the stamps of an element and all within it: before it is copied, sanitised or written as HTML. */
export function writeStamps(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const stamp = unwritten.get(element)
    if (stamp !== undefined) element.setAttribute(stampAttribute, `${stamp}`)
  }
}

/** Takes off the stamps that a page made itself. */
export function stripStamps(root: Element): void {
  for (const element of root.querySelectorAll(`[${stampAttribute}]`))
    element.removeAttribute(stampAttribute)
}

/** Keeps the way back for what survived in the body, weakly: a page may drop its elements any time. */
export function sourcesOf(body: DocumentFragment, originals: ArrayLike<Element>): SourceMap {
  const sources = new Map<string, WeakRef<Element>>()
  for (const element of body.querySelectorAll('*')) {
    const stamp = stampOf(element)
    if (stamp === null) continue
    // "12.1" is a line that was wrapped right behind element 12.
    const original = originals[Math.trunc(Number(stamp))]
    if (original) sources.set(stamp, new WeakRef(original))
  }
  return (stamp) => sources.get(stamp)?.deref() ?? null
}

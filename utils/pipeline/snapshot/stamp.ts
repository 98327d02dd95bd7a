/** The attribute by which later stages find a node again. */
export const stampAttribute = 'data-lisible-n'

/** Leads from a stamp back to the live element it was read from; null once that is gone. */
export type SourceMap = (stamp: string) => Element | null

/** Keeps the way back for what survived in the body, weakly: a page may drop its elements any time. */
export function sourcesOf(body: DocumentFragment, originals: ArrayLike<Element>): SourceMap {
  const sources = new Map<string, WeakRef<Element>>()
  for (const element of body.querySelectorAll(`[${stampAttribute}]`)) {
    const stamp = stampOf(element) ?? ''
    // "12.1" is a line that was wrapped right behind element 12.
    const original = originals[Math.trunc(Number(stamp))]
    if (original) sources.set(stamp, new WeakRef(original))
  }
  return (stamp) => sources.get(stamp)?.deref() ?? null
}

/** An element's stamp. */
export const stampOf = (element: Element): string | null => element.getAttribute(stampAttribute)

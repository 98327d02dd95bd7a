import { hasLayout, isHidden } from './is-hidden.ts'
import { resolveLazyImages } from './resolve-lazy-images.ts'
import { stampAttribute } from './stamp.ts'
import { unwrapNoscript } from './unwrap-noscript.ts'

/** The page as it stood at the click: a stamped clone that later stages may change as they like. */
export interface Snapshot {
  document: Document
  /** What addresses in the page are relative to. */
  base: string
  /** Elements of the clone that the page does not show. */
  hidden: Set<Element>
  /** The live elements by their stamps, held only while the article is being read. */
  originals: ArrayLike<Element>
}

/** Makes the clone's addresses relative to the page's own base, wherever the document came from. */
function setBase(document: Document, url: string): string {
  const own = document.querySelector('base[href]')
  const href = URL.parse(own?.getAttribute('href') ?? '', url)?.href ?? url
  const base = own ?? document.createElement('base')
  base.setAttribute('href', href)
  if (!own) document.head?.prepend(base)
  return href
}

/**
 * Reads the live document in one synchronous pass and writes nothing to it. Every element of the
 * clone gets a stamp; which are hidden is read here, because a clone has no layout.
 */
export function takeSnapshot(live: Document, url: string): Snapshot {
  const document = live.cloneNode(true) as Document
  const originals = live.querySelectorAll('*')
  const copies = document.querySelectorAll('*')
  const hidden = new Set<Element>()
  const layout = hasLayout(live)
  for (let i = 0; i < copies.length; i++) {
    const original = originals[i]
    const copy = copies[i]
    if (!original || !copy) break
    copy.setAttribute(stampAttribute, String(i))
    if (isHidden(original, layout)) hidden.add(copy)
  }
  resolveLazyImages(document)
  unwrapNoscript(document)
  return {
    document,
    base: setBase(document, url),
    hidden,
    originals,
  }
}

import type { compose } from './compose.ts'
import { copyDocument } from './copy-document.ts'
import { hasLayout, isHidden, neverShows } from './is-hidden.ts'
import { resolveLazyImages } from './resolve-lazy-images.ts'
import type { Select } from './select.ts'
import { keepSignSize } from './sign-size.ts'
import { setStamp, stripStamps } from './stamp.ts'
import { elementsOf } from './trees.ts'

/** The page as it stood at the click: a stamped clone that later stages may change as they like. */
export interface Snapshot {
  document: Document
  /** What addresses in the page are relative to. */
  base: string
  /** Elements of the clone that the page does not show. */
  hidden: Set<Element>
  /** The live elements by their stamps, held only while the article is being read. */
  originals: ArrayLike<Element>
  /** Whether the body holds the selection alone. */
  isSelection: boolean
}

/** What of the page to read, and how it is cut out. */
interface Selection extends Select {
  range: Range
}

interface Options {
  selection?: Selection | undefined
  /** What puts several trees together, where the page shows several. */
  compose?: typeof compose | undefined
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

/** How many elements stand within one. */
const sizeOf = (element: Element): number => element.getElementsByTagName('*').length

/**
 * Reads the live document in one synchronous pass and writes nothing to it. Every element of the
 * clone gets a stamp; which are hidden is read here, because a clone has no layout. With a selection
 * that holds text, the clone's body is what it spans.
 */
export function takeSnapshot(
  live: Document,
  url: string,
  { selection, compose }: Options = {},
): Snapshot {
  const { document, root } = copyDocument(live)
  const selected = selection?.copyRange(live, root, selection.range) ?? null
  const tree = { copies: elementsOf(root), originals: elementsOf(live.documentElement) }
  const { copies, originals } = compose?.(root, tree) ?? tree
  stripStamps(root)
  const hidden = new Set<Element>()
  const layout = hasLayout(live)
  // Index of the next element that is not in a subtree without boxes: of that only the root is asked.
  let boxed = 0
  for (let i = 0; i < copies.length; i++) {
    const original = originals[i]
    const copy = copies[i]
    if (!original || !copy) break
    setStamp(copy, i)
    if (neverShows(copy)) continue
    if (i < boxed) hidden.add(copy)
    else if (isHidden(original, layout)) {
      hidden.add(copy)
      if (layout && !original.checkVisibility()) boxed = i + 1 + sizeOf(copy)
    }
    if (layout && copy.tagName === 'IMG') keepSignSize(original, copy)
    // A drawing is a picture of the page's own: what it is made of is no text.
    if (copy.tagName === 'svg') {
      i += sizeOf(copy)
      copy.replaceChildren()
    }
  }
  // Before the copy stands in its document: there every style sheet would be parsed.
  for (const sheet of root.querySelectorAll('style')) sheet.remove()
  document.append(root)
  resolveLazyImages(document, hidden)
  return {
    document,
    base: setBase(document, url),
    hidden: selection && selected ? selection.keepOnly(document, selected, hidden) : hidden,
    originals,
    isSelection: selected !== null,
  }
}

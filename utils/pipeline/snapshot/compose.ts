import { fillSlots } from './fill-slots.ts'
import { elementsOf, frameBody, shadowOf, type Traced } from './trees.ts'

/** Frames within frames, shadow roots within shadow roots. */
const deepest = 8

/** Addresses of a frame are relative to the frame's own. */
function makeAbsolute(root: ParentNode, base: string): void {
  for (const name of ['href', 'src', 'poster', 'data-src']) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const address = URL.parse(element.getAttribute(name) ?? '', base)
      if (address) element.setAttribute(name, address.href)
    }
  }
}

/** Copies what stands inside a live root, with all that is shown in it, and notes where each element is from. */
function copyInside(
  live: ParentNode,
  document: Document,
  origins: Map<Element, Element>,
  depth: number,
): DocumentFragment {
  const copy = document.createDocumentFragment()
  for (const child of live.childNodes) copy.append(document.importNode(child, true))
  composeWithin(
    { copies: copy.querySelectorAll('*'), originals: live.querySelectorAll('*') },
    origins,
    depth,
  )
  return copy
}

function composeWithin(
  { copies, originals }: Traced,
  origins: Map<Element, Element>,
  depth: number,
): void {
  for (let i = 0; i < copies.length; i++) {
    const [copy, original] = [copies[i], originals[i]]
    if (copy && original) origins.set(copy, original)
  }
  if (depth >= deepest) return
  for (const copy of Array.from(copies)) {
    const original = origins.get(copy)
    const document = copy.ownerDocument
    if (!original) continue
    const shadow = shadowOf(original)
    if (shadow) {
      fillSlots(copy, copyInside(shadow, document, origins, depth + 1))
      continue
    }
    const body = frameBody(original)
    if (!body) continue
    const content = document.createElement('div')
    content.append(copyInside(body, document, origins, depth + 1))
    if (body.baseURI !== original.baseURI) makeAbsolute(content, body.baseURI)
    origins.set(content, original)
    copy.replaceWith(content)
  }
}

/**
 * Brings into a copy what the page shows from trees of their own: open shadow roots, declared ones,
 * and frames of the same origin; `tree` is the page's own. Gives every element of the copy with the
 * live one it is from, in order.
 */
export function compose(root: Element, tree: Traced): Traced {
  const origins = new Map<Element, Element>()
  composeWithin(tree, origins, 0)
  const copies = elementsOf(root)
  return { copies, originals: copies.map((copy) => origins.get(copy) ?? copy) }
}

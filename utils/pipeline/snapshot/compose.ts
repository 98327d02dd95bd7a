import { fillSlots } from './fill-slots.ts'

/** Characters from which on the text of a frame may be an article; advertisements have less. */
const muchText = 500
/** Frames within frames, shadow roots within shadow roots. */
const deepest = 8

/** Elements of a copy, in document order, and the live ones they were copied from. */
interface Traced {
  copies: ArrayLike<Element>
  originals: ArrayLike<Element>
}

/** The open shadow root of a live element; without scripts it still lies in its `<template>`. */
function shadowOf(element: Element): ParentNode | null {
  if (element.shadowRoot) return element.shadowRoot
  const template = element.firstElementChild
  const isDeclared = template?.tagName === 'TEMPLATE' && template.hasAttribute('shadowrootmode')
  return isDeclared ? (template as HTMLTemplateElement).content : null
}

/** What a frame shows, where it is of the page's own origin and holds text worth reading. */
function frameBody(element: Element): HTMLElement | null {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') return null
  try {
    const body = (element as HTMLIFrameElement).contentDocument?.body
    return body && (body.textContent ?? '').length >= muchText ? body : null
  } catch {
    return null
  }
}

/** Addresses of a frame are relative to the frame's own. */
function makeAbsolute(root: ParentNode, base: string): void {
  for (const name of ['href', 'src', 'poster', 'data-src']) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const address = URL.parse(element.getAttribute(name) ?? '', base)
      if (address) element.setAttribute(name, address.href)
    }
  }
}

const hasShadow = ({ shadowRoot }: Element): boolean => shadowRoot !== null

/** Whether some of what the page shows stands in a tree of its own. */
const isComposed = (live: Document, originals: readonly Element[]): boolean =>
  live.querySelector('iframe, frame, template[shadowrootmode]') !== null ||
  originals.some(hasShadow)

const elementsOf = (root: Element): Element[] => [root, ...root.querySelectorAll('*')]

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
 * and frames of the same origin. Gives every element of it with the live one it is from, in order.
 */
export function compose(root: Element, live: Document): Traced {
  const traced = { copies: elementsOf(root), originals: elementsOf(live.documentElement) }
  if (!isComposed(live, traced.originals)) return traced
  const origins = new Map<Element, Element>()
  composeWithin(traced, origins, 0)
  const copies = elementsOf(root)
  return { copies, originals: copies.map((copy) => origins.get(copy) ?? copy) }
}

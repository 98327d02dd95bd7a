/** Characters from which on the text of a frame may be an article; advertisements have less. */
const muchText = 500

/** Elements of a copy, in document order, and the live ones they were copied from. */
export interface Traced {
  copies: ArrayLike<Element>
  originals: ArrayLike<Element>
}

/** The open shadow root of a live element; without scripts it still lies in its `<template>`. */
export function shadowOf(element: Element): ParentNode | null {
  if (element.shadowRoot) return element.shadowRoot
  const template = element.firstElementChild
  const isDeclared = template?.tagName === 'TEMPLATE' && template.hasAttribute('shadowrootmode')
  return isDeclared ? (template as HTMLTemplateElement).content : null
}

/** What a frame shows, where it is of the page's own origin and holds text worth reading. */
export function frameBody(element: Element): HTMLElement | null {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') return null
  try {
    const body = (element as HTMLIFrameElement).contentDocument?.body
    return body && (body.textContent ?? '').length >= muchText ? body : null
  } catch {
    return null
  }
}

export const elementsOf = (root: Element): Element[] => [root, ...root.querySelectorAll('*')]

/** Whether some of what the page shows stands in a tree of its own. */
export const isComposed = (live: Document): boolean =>
  live.querySelector('template[shadowrootmode]') !== null ||
  [...live.querySelectorAll('iframe, frame')].some((frame) => frameBody(frame) !== null) ||
  [...live.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null)

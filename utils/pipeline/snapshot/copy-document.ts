/**
 * A copy of the document that may be changed, its root not yet within it. XHTML becomes HTML on the
 * way: its elements' tag names are written in capitals then, as everything after expects.
 */
export function copyDocument(live: Document): { document: Document; root: Element } {
  const isHtml = live.contentType === 'text/html'
  const document = isHtml
    ? (live.cloneNode(false) as Document)
    : live.implementation.createHTMLDocument('')
  document.documentElement?.remove()
  return { document, root: document.importNode(live.documentElement, true) }
}

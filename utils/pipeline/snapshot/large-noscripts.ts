/** A `<noscript>` with less text, in characters, holds a pixel or a request to switch scripts on. */
const muchText = 800

/** What a page offers readers without scripts, where that is more than a line. */
export const largeNoscripts = (document: Document): Element[] =>
  [...document.querySelectorAll('body noscript')].filter(
    ({ textContent }) => (textContent?.length ?? 0) >= muchText,
  )

import { largeNoscripts } from './large-noscripts.ts'
import { setStamp, stampOf } from './stamp.ts'

/** With more text than this, in characters, a page does not need what it offers readers without scripts. */
const littleText = 600
const unseen = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/

function visibleLength(document: Document): number {
  let length = 0
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    ({ nodeName }) => (unseen.test(nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  )
  for (let node = walker.nextNode(); node && length <= littleText; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) length += (node as Text).data.trim().length
  }
  return length
}

/** Where the page is empty but for it, puts the text that stands in `<noscript>` into the clone. */
export function unwrapNoscript(document: Document): void {
  const large = largeNoscripts(document)
  if (large.length === 0 || visibleLength(document) > littleText) return
  for (const noscript of large) {
    const text = noscript.textContent ?? ''
    // A document that was parsed without scripts has its elements, any other their source.
    const content = noscript.firstElementChild
      ? noscript
      : document.importNode(new DOMParser().parseFromString(text, 'text/html').body, true)
    // Behind the stamp of the noscript itself, so that the page's order stays.
    content.querySelectorAll('*').forEach((element, i) => {
      setStamp(element, `${stampOf(noscript) ?? 0}.${String(i + 1).padStart(6, '0')}`)
    })
    noscript.replaceWith(...content.childNodes)
  }
}

const visibility: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true }

/** Elements that never show by themselves; asking for their visibility would call all of them hidden. */
const invisibleByNature = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SOURCE',
  'HEAD',
  'META',
  'LINK',
  'TITLE',
  'BASE',
  'TRACK',
  'PARAM',
  'BR',
  'WBR',
  'AREA',
  'MAP',
  'OPTION',
  'OPTGROUP',
  'COL',
  'COLGROUP',
])

/** Whether an element is of a kind that never shows by itself. */
export const neverShows = ({ tagName }: Element): boolean => invisibleByNature.has(tagName)

/** Whether the document is laid out, so that visibility can be asked; else attributes tell. */
export const hasLayout = (document: Document): boolean =>
  document.defaultView !== null && document.body?.checkVisibility() === true

const hasContentsOnly = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'

/** Whether an element has no box of its own, but its content is shown in that of an element around it. */
function isBoxless(element: Element): boolean {
  let around: Element | null = element
  while (around && hasContentsOnly(around)) around = around.parentElement
  return around !== element && around?.checkVisibility(visibility) !== false
}

/** Whether the page does not show this element, which could show: by its layout, or where there is none by its attributes. */
export function isHidden(element: Element, layout: boolean): boolean {
  if (layout && typeof element.checkVisibility === 'function')
    return !element.checkVisibility(visibility) && !isBoxless(element)
  if (element.hasAttribute('hidden')) return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

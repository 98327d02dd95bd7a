/** A letter that may be the first of the word behind it, and what holds nothing else. */
export interface DropCap {
  element: Element
  letter: string
}

/** A capital; an opening quotation mark or a dash may stand before it. */
const initial = /^(?:[“„«"‘'¿¡—–]\s?)?\p{Lu}$/u
/** Its code units: two of a letter, a sign and a space before it. */
const longestInitial = 4
/** … with the white space of the markup around it. */
const longest = 12
/** Single letters stand by themselves here: in tables, lists of names, headings of an index. */
const elsewhere = 'table, ul, ol, dl, pre, math, svg, nav, form, h1, h2, h3, h4, h5, h6'

/** The largest element that holds nothing but the letter. */
function wholeOf(parent: Element, text: string): Element {
  const above = parent.parentElement
  return above && above.tagName !== 'BODY' && above.textContent?.trim() === text
    ? wholeOf(above, text)
    : parent
}

/** The letters that stand by themselves in an element or a picture, outside lists and tables. */
export function findDropCaps(root: Element): DropCap[] {
  const found: DropCap[] = []
  const add = (element: Element, letter: string): void => {
    if (!element.closest(elsewhere)) found.push({ element, letter })
  }
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { data } = node as Text
    if (data.length > longest) continue
    const text = data.trim()
    if (text.length === 0 || text.length > longestInitial) continue
    const parent = node.parentElement
    if (parent && initial.test(text) && parent.textContent?.trim() === text)
      add(wholeOf(parent, text), text)
  }
  for (const image of root.querySelectorAll('img[alt]')) {
    const text = image.getAttribute('alt')?.trim() ?? ''
    if (initial.test(text)) add(image, text)
  }
  return found
}

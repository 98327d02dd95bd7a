const droppable =
  'p, div, span, section, article, header, aside, pre, li, ul, ol, dl, blockquote, figure, figcaption, h1, h2, h3, h4, h5, h6, strong, em, b, i, a, picture'
const inLine = 'span, strong, em, b, i, a'
const holdsContent = 'img, hr, br, video, audio, math, input, td, th'

/** White space, and signs without a width, which editors leave in lines that have no words. */
const blank = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/
/** Quotation marks that a page sets large beside a quotation. */
const ornament = /^[\s"'«»‘-‟‹›❛-❞]*$/
const ownLine = 'p, div'

const saysNothing = (element: Element): boolean => {
  const text = element.textContent ?? ''
  return blank.test(text) || (element.matches(ownLine) && ornament.test(text))
}

/** Whether an empty block may go: what follows takes the name that links lead to. */
function passesOnId({ id, nextElementSibling: next }: Element, body: DocumentFragment): boolean {
  if (!id) return true
  if (next && !next.id) next.id = id
  return next?.id === id || !body.querySelector(`a[href="#${CSS.escape(id)}"]`)
}

/** Drops elements that hold nothing; innermost first, so that what they leave empty goes too. */
export function dropEmpty(body: DocumentFragment): void {
  for (const element of [...body.querySelectorAll(droppable)].reverse()) {
    if (!saysNothing(element) || element.querySelector(holdsContent)) continue
    const isInLine = element.matches(inLine)
    if (isInLine ? element.id : !passesOnId(element, body)) continue
    // A space in an element of its own keeps two words apart.
    if (isInLine && /\s/.test(element.textContent ?? '')) element.replaceWith(' ')
    element.remove()
  }
}

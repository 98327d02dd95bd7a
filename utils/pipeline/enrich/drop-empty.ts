const droppable =
  'p, div, span, section, article, header, aside, pre, li, ul, ol, dl, blockquote, figure, figcaption, h1, h2, h3, h4, h5, h6, strong, em, b, i, a, picture'
const headings = 'h1, h2, h3, h4, h5, h6'
const inLine = 'span, strong, em, b, i, a'
const holdsContent = 'img, hr, br, video, audio, math, input, td, th'

/** Quotation marks that a page sets large beside a quotation. */
const ornament = /^[\s"'«»‘-‟‹›❛-❞]*$/
const ownLine = 'p, div'

const saysNothing = (element: Element): boolean => {
  const text = element.textContent ?? ''
  return element.matches(ownLine) ? ornament.test(text) : !/\S/.test(text)
}

/** An empty heading is a place that links lead to: what follows takes its id. */
function passOnId(heading: Element): void {
  const next = heading.nextElementSibling
  if (heading.id && next && !next.id) next.id = heading.id
}

/** Drops elements that hold nothing; innermost first, so that what they leave empty goes too. */
export function dropEmpty(body: DocumentFragment): void {
  for (const element of [...body.querySelectorAll(droppable)].reverse()) {
    if (!saysNothing(element) || element.querySelector(holdsContent)) continue
    if (element.matches(headings)) passOnId(element)
    else if (element.id) continue
    // A space in an element of its own keeps two words apart.
    if (element.matches(inLine) && element.textContent) element.replaceWith(' ')
    element.remove()
  }
}

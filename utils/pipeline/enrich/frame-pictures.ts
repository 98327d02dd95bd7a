import { isDeclaredSmall } from '../../dom/is-declared-small.ts'

/** Where a picture has a place of its own. */
const placed = 'figure, table, li, dl, summary'
const lines = 'p, h1, h2, h3, h4, h5, h6'
/** Declared sides below this, in pixels, are those of signs within the text. */
const smallest = 100

/** A picture with the link around it and all else that holds nothing besides, up to the block it stands in. */
function whole(image: Element): Element {
  let outermost = image
  let up = image.parentElement
  while (up?.matches('picture, a, span, b, strong, em, i, u')) {
    if (up.textContent?.trim() || up.querySelectorAll('img').length > 1) break
    outermost = up
    up = up.parentElement
  }
  return outermost
}

/** What stands beside a picture in its line, over white space; a break between them goes. */
function beside(picture: Element, way: 'previousSibling' | 'nextSibling'): Node | null {
  for (let other = picture[way]; other; other = picture[way]) {
    if (
      other.nodeName !== 'BR' &&
      (other.nodeType === Node.ELEMENT_NODE || other.textContent?.trim())
    )
      return other
    other.remove()
  }
  return null
}

/** Makes figures of pictures that stand loose between blocks, alone in a line or at its edge, so that they are set as such. */
export function framePictures(body: DocumentFragment): void {
  for (const image of body.querySelectorAll('img')) {
    if (image.closest(placed) || isDeclaredSmall(image, smallest)) continue
    const picture = whole(image)
    const line = picture.parentElement?.closest(lines)
    const figure = body.ownerDocument.createElement('figure')
    if (!line) picture.replaceWith(figure)
    else if (picture.parentElement !== line) continue
    else {
      const [before, after] = [beside(picture, 'previousSibling'), beside(picture, 'nextSibling')]
      if (before && after) continue
      if (before) line.after(figure)
      else line.before(figure)
    }
    figure.append(picture)
    if (line && !line.textContent?.trim() && !line.querySelector('img')) line.remove()
  }
}

import { isDeclaredSmall } from '../../dom/is-declared-small.ts'

/** Where a picture has a place of its own, or flows within a line. */
const placed = 'figure, table, li, dl, p, h1, h2, h3, h4, h5, h6, summary'
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

/** Makes figures of pictures that stand loose between blocks of text, so that they are set as such. */
export function framePictures(body: DocumentFragment): void {
  for (const image of body.querySelectorAll('img')) {
    if (image.closest(placed) || isDeclaredSmall(image, smallest)) continue
    const picture = whole(image)
    const figure = body.ownerDocument.createElement('figure')
    picture.replaceWith(figure)
    figure.append(picture)
  }
}

/** What stands below a picture, else what it shows, else where it is. */
function wordsFor(image: Element, address: string): string {
  const alt = image.getAttribute('alt')?.trim()
  return alt || (URL.parse(address)?.pathname.split('/').pop() ?? '') || address
}

/** A link stands in the place of a picture that is not in the file; within a link, its words. */
function leaveLink(image: Element): void {
  const address = image.getAttribute('src') ?? ''
  if (!/^https?:/.test(address)) {
    image.remove()
    return
  }
  const isLinked = image.closest('a[href]') !== null
  const words = image.ownerDocument.createElement(isLinked ? 'span' : 'a')
  words.textContent = wordsFor(image, address)
  if (!isLinked) {
    words.setAttribute('href', address)
    words.setAttribute('rel', 'noopener noreferrer')
  }
  image.replaceWith(words)
}

/**
 * Points every picture of a body at its place in the file, which `placeOf` gives for its address; those
 * without one become links. Nothing is left that a browser would load.
 */
export function placeImages(body: ParentNode, placeOf: (address: string) => string | null): void {
  for (const source of body.querySelectorAll('source')) source.remove()
  for (const picture of body.querySelectorAll('picture')) picture.replaceWith(...picture.childNodes)
  for (const image of body.querySelectorAll('img')) {
    const place = placeOf(image.getAttribute('src') ?? '')
    for (const name of ['srcset', 'sizes', 'loading', 'referrerpolicy']) image.removeAttribute(name)
    if (place) image.setAttribute('src', place)
    else leaveLink(image)
  }
}

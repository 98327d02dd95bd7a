import { renameElement } from '../rename-element.ts'
import { setStamp, stampOf } from './stamp.ts'

/** An address of an image, by its ending or because it stands in an attribute that says so. */
const imageAddress = /^(?:https?:)?\/?\/?\S+\.(?:jpe?g|png|webp|avif|gif)(?:[?#]\S*)?$/i
const sourceSet = /\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/
const namesSource = /^(?:\w+-|lazy)(?:[\w-]*-)?(?:src|original|url|image|lazy|full|hi-?res)$/i
const namesSourceSet = /^(?:\w+-|lazy)(?:[\w-]*-)?srcset$/i
/** Attributes of scripts; of a script's own kind those that end so. */
const ofScripts = /^data-|.src(?:set)?$/i
/** How files are called that hold the place of a picture. */
export const standIn =
  /(?:blank|spacer|placeholder|pixel|loading|transparent|1x1|grey|lazy)[\w-]*\.(?:gif|png|jpe?g|webp)/i

const drawing = /\.svg(?:$|[?#])/i

/** Whether an address may only hold the place of another, where the page gives one: drawings do. */
const isStandIn = (src: string | null): boolean =>
  !src ||
  (src.startsWith('data:') && src.length < 2048) ||
  src.startsWith('about:') ||
  standIn.test(src) ||
  drawing.test(src)

/** Takes the addresses a script would have filled in from attributes of its own; tells whether the image waited for them. */
function promote(image: Element): boolean {
  const lazy = isStandIn(image.getAttribute('src'))
  let isFilled = false
  for (const name of image.getAttributeNames()) {
    if (!ofScripts.test(name)) continue
    const address = image.getAttribute(name)?.trim()
    if (!address || address.startsWith('{')) continue
    if (namesSourceSet.test(name) || (sourceSet.test(address) && !address.startsWith('data:'))) {
      if (lazy || !image.hasAttribute('srcset')) image.setAttribute('srcset', address)
      isFilled ||= lazy
    } else if (lazy && image.tagName === 'IMG' && isStandIn(image.getAttribute('src'))) {
      if (
        imageAddress.test(address) ||
        (namesSource.test(name) && /^(?:https?:)?\/\//.test(address))
      ) {
        image.setAttribute('src', address)
        isFilled = true
      }
    }
  }
  return isFilled
}

/** The one image that a `<noscript>` offers readers without scripts; null where it holds anything else. */
function imageOf(noscript: Element): Element | null {
  const text = noscript.textContent ?? ''
  if (!text.includes('<img') || text.length > 20_000) return noscript.querySelector('img')
  const inert = new DOMParser().parseFromString(text, 'text/html')
  const images = inert.querySelectorAll('img')
  return images.length === 1 && !inert.body.textContent?.trim() ? (images[0] ?? null) : null
}

/** Named one by one: parsed attributes may have names that `setAttribute` refuses. */
function copyImage(from: Element, to: Element): void {
  for (const name of ['src', 'srcset', 'sizes', 'alt', 'width', 'height']) {
    const value = from.getAttribute(name)
    if (value !== null) to.setAttribute(name, value)
  }
}

/** The image that a `<noscript>` stands beside; null where what is beside it is none, or more. */
function imageBeside(noscript: Element): Element | null {
  for (const beside of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    const image = beside?.matches('img') ? beside : beside?.querySelector('img:only-child')
    if (image && !beside?.textContent?.trim()) return image
  }
  return null
}

/** Puts a `<noscript>`'s image in the place of the stand-in beside it; it is parsed only where one is wanted. */
function unwrapNoscript(noscript: Element): void {
  const beside = imageBeside(noscript)
  if (beside) {
    if (!isStandIn(beside.getAttribute('src'))) return
    const image = imageOf(noscript)
    if (image) copyImage(image, beside)
    return
  }
  const parent = noscript.parentElement
  if (!parent || parent.tagName === 'HEAD' || parent.querySelector('img')) return
  const image = imageOf(noscript)
  if (image) noscript.replaceWith(noscript.ownerDocument.importNode(image))
}

/** Makes an image of an element that only AMP's scripts draw; what it holds is for readers without them. */
function makeImage(element: Element): void {
  const image = renameElement(element, 'img')
  image.replaceChildren()
  setStamp(image, stampOf(element) ?? '')
}

/**
 * Gives images in the clone the addresses that the page's scripts would have given them on scrolling:
 * until then the page may hide them, but they are to be seen.
 */
export function resolveLazyImages(document: Document, hidden: Set<Element>): void {
  for (const image of document.querySelectorAll('amp-img, amp-anim')) makeImage(image)
  for (const image of document.querySelectorAll('img, source'))
    if (promote(image)) hidden.delete(image)
  for (const noscript of document.querySelectorAll('body noscript')) unwrapNoscript(noscript)
}

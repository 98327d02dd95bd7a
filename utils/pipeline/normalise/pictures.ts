import { standIn } from '../snapshot/resolve-lazy-images.ts'

const isEmoji =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\u200d\ufe0f\u20e3\u{1f3fb}-\u{1f3ff}])+$/u
const background = /background(?:-image)?\s*:[^;]*url\(\s*(["']?)([^"')]+)\1\s*\)/i
/** The address of the picture that an element's own style draws behind it; nothing where it draws none. */
export const backgroundOf = (element: Element): string | undefined =>
  background.exec(element.getAttribute('style') ?? '')?.[2]
/** Images of two pixels or less count readers. */
const pixel = 2

const sizeOf = (image: Element, name: 'width' | 'height'): number =>
  Number.parseInt(image.getAttribute(name) ?? '', 10)

/** Inlined pictures shorter than this, in characters, only hold the place of another. */
const longestStandIn = 400

const isStandIn = (src: string): boolean =>
  !src || (src.startsWith('data:') && src.length < longestStandIn)

/** The last address of a picture's source sets, mostly the largest; empty where it has none. */
function addressOf(image: Element): string {
  const source = image.closest('picture')?.querySelector('source[srcset]:last-of-type')
  const set = (image.getAttribute('srcset') || source?.getAttribute('srcset') || '').trim()
  return set.split(/,\s+/).at(-1)?.split(/\s/)[0] ?? ''
}

const drawing = /\.svg(?:[?#]|$)/i

/** A drawing beside a picture is a sign upon it: enlarge, zoom. */
function isSignOnPicture(image: Element): boolean {
  if (!drawing.test(image.getAttribute('src') ?? '')) return false
  const pictures = image.closest('figure')?.querySelectorAll('img') ?? []
  return [...pictures].some((one) => !drawing.test(one.getAttribute('src') ?? ''))
}

/** Whether an image is named as a stand-in and the picture itself is beside it. */
const isBehindPicture = (image: Element): boolean =>
  image.nextElementSibling?.tagName === 'IMG' && standIn.test(image.getAttribute('src') ?? '')

/** Writes emoji as text, drops tracking pixels, stand-ins and signs upon pictures, makes images of backgrounds that stand for one. */
export function normalisePictures(article: Element): void {
  for (const image of article.querySelectorAll('img')) {
    const alt = image.getAttribute('alt')?.trim() ?? ''
    if (alt && isEmoji.test(alt)) image.replaceWith(alt)
    else if (sizeOf(image, 'width') <= pixel || sizeOf(image, 'height') <= pixel) image.remove()
    else if (isSignOnPicture(image) || isBehindPicture(image)) image.remove()
    else if (isStandIn(image.getAttribute('src') ?? '')) {
      const address = addressOf(image)
      // Exports know a picture by this address alone.
      if (address) image.setAttribute('src', address)
      else image.remove()
    }
  }
  for (const element of article.querySelectorAll(
    'figure [style*="url("], figure[style*="url("], [role=img][style*="url("]',
  )) {
    const address = backgroundOf(element)
    if (!address || element.closest('figure')?.querySelector('img')) continue
    const image = element.ownerDocument.createElement('img')
    image.setAttribute('src', address)
    image.setAttribute('alt', element.getAttribute('aria-label') ?? '')
    element.prepend(image)
  }
}

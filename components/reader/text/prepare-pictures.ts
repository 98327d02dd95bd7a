import type { Translate } from '../../../utils/browser/t.ts'
import { isDeclaredSmall } from '../../../utils/dom/is-declared-small.ts'

const isPictureAddress = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i
/** Smaller pictures (icons, smileys) have nothing more to show. */
const smallest = 120

/** The link that is nothing but the picture, and leads to a larger one: the button takes its place. */
function largerBy(link: HTMLAnchorElement | null): string | null {
  if (!link || link.textContent?.trim() || !isPictureAddress.test(link.href)) return null
  return link.href
}

/** What stands below a picture. */
export const captionOf = (image: Element): string =>
  image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? ''

/** Puts a button around every picture that can be shown large; those that link elsewhere stay links. */
export function preparePictures(body: ParentNode, t: Translate): void {
  for (const image of body.querySelectorAll('img')) {
    const link = image.closest<HTMLAnchorElement>('a[href]')
    const larger = largerBy(link)
    if ((link && !larger) || isDeclaredSmall(image, smallest) || image.closest('button')) continue
    const button = image.ownerDocument.createElement('button')
    button.type = 'button'
    button.className = 'enlarge'
    if (larger) button.dataset.larger = larger
    const name = image.alt.trim() || captionOf(image)
    button.setAttribute('aria-label', name ? t('enlarge', name) : t('enlargeUnnamed'))
    const whole = (larger && link) || (image.closest('picture') ?? image)
    whole.replaceWith(button)
    button.append(image.closest('picture') ?? image)
  }
}

/** Every picture of the article that can be shown large, in its order. */
export const picturesAround = (button: HTMLElement): HTMLElement[] => [
  ...(button.closest('.article-body')?.querySelectorAll<HTMLElement>('.enlarge') ?? []),
]

/** The picture so many places further on; null beyond the ends. */
export function pictureBeside(button: HTMLElement, places: 1 | -1): HTMLElement | null {
  const all = picturesAround(button)
  return all[all.indexOf(button) + places] ?? null
}

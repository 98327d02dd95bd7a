import { captionOf } from './text/prepare-pictures.ts'

/** What the large view shows of a picture. */
interface LargePicture {
  src: string
  srcset: string
  alt: string
  referrerPolicy: 'no-referrer' | undefined
  width: number
  caption: string
}

/** The best of a picture that its page offers. */
export function largePicture(button: HTMLElement): LargePicture | null {
  const image = button.querySelector('img')
  if (!image) return null
  const { larger } = button.dataset
  const source = button.querySelector<HTMLSourceElement>('source[srcset]')?.srcset
  return {
    src: larger ?? (image.currentSrc || image.src),
    srcset: larger ? '' : image.srcset || source || '',
    alt: image.alt,
    referrerPolicy: image.referrerPolicy === 'no-referrer' ? 'no-referrer' : undefined,
    width: Math.max(image.naturalWidth, Number(image.getAttribute('width')) || 0),
    caption: captionOf(button),
  }
}

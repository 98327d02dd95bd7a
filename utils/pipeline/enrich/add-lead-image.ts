import { countWords } from '../../text/count-words.ts'
import { areVersions } from '../picture-name.ts'

/** Every address of an image, candidates of its `srcset` too. */
const addressesOf = (image: Element): string[] => [
  image.getAttribute('src') ?? '',
  ...(image.getAttribute('srcset') ?? '')
    .split(/,\s+/)
    .map((one) => one.trim().split(' ')[0] ?? ''),
]

/** Words that may stand above the picture at the head of a text: a standfirst's. */
const standfirst = 80

/** Whether the body opens with a picture, be it below the standfirst: then that is the lead image, whatever its address. */
function opensWithPicture(body: DocumentFragment): boolean {
  const image = body.querySelector('img')
  if (!image) return false
  const above = body.ownerDocument.createRange()
  above.setStart(body, 0)
  above.setEndBefore(image)
  return countWords(above.toString()) <= standfirst
}

/** Puts the article's lead image before the text where the body lacks it; never a second time. */
export function addLeadImage(body: DocumentFragment, address: string | null): void {
  if (!address || opensWithPicture(body)) return
  const known = [...body.querySelectorAll('img, source')].flatMap(addressesOf)
  if (known.some((one) => areVersions(one, address))) return
  const figure = body.ownerDocument.createElement('figure')
  const image = body.ownerDocument.createElement('img')
  image.setAttribute('src', address)
  image.setAttribute('alt', '')
  image.setAttribute('loading', 'lazy')
  image.setAttribute('referrerpolicy', 'no-referrer')
  figure.append(image)
  body.prepend(figure)
}

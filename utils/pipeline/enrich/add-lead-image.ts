const stem = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1) ?? ''

/** Every address of an image, candidates of its `srcset` too. */
const addressesOf = (image: Element): string[] => [
  image.getAttribute('src') ?? '',
  ...(image.getAttribute('srcset') ?? '')
    .split(/,\s+/)
    .map((one) => one.trim().split(' ')[0] ?? ''),
]

/** Whether the body opens with a picture: then that is the lead image, whatever its address. */
function opensWithPicture(body: DocumentFragment): boolean {
  const image = body.querySelector('img')
  if (!image) return false
  const text = body.querySelector('p')
  return !text || (image.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** Puts the article's lead image before the text where the body lacks it; never a second time. */
export function addLeadImage(body: DocumentFragment, address: string | null): void {
  if (!address || opensWithPicture(body)) return
  const name = stem(address)
  const known = [...body.querySelectorAll('img, source')].flatMap(addressesOf)
  if (known.some((one) => one === address || (name.length > 5 && stem(one) === name))) return
  const figure = body.ownerDocument.createElement('figure')
  const image = body.ownerDocument.createElement('img')
  image.setAttribute('src', address)
  image.setAttribute('alt', '')
  image.setAttribute('loading', 'lazy')
  image.setAttribute('referrerpolicy', 'no-referrer')
  figure.append(image)
  body.prepend(figure)
}

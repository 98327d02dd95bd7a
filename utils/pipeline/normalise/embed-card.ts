/** "/embed/ID" is a player of what the page at that address shows. */
const embedPath = /\/(?:embed|player|video)\//

interface CardContent {
  address: URL | null
  title?: string | null
  /** Address of a picture that the page itself carries for it. */
  poster?: string | null
}

/** Where something comes from, in words. */
export const providerOf = (address: URL): string => address.hostname.replace(/^www\./, '')

function linkTo(document: Document, address: URL, content: string | Node): Element {
  const link = document.createElement('a')
  link.setAttribute('href', address.href)
  link.append(content)
  return link
}

/** What a card holds: the picture, the title as a link, and the provider's domain. */
function* contentOf(
  document: Document,
  { address, title, poster }: CardContent,
): Iterable<Element> {
  const words = title?.trim()
  if (poster) {
    const image = document.createElement('img')
    image.setAttribute('src', poster)
    image.setAttribute('alt', '')
    yield address ? linkTo(document, address, image) : image
  }
  if (!address) return
  const provider = providerOf(address)
  const line = document.createElement('p')
  line.append(linkTo(document, address, words || provider))
  if (words) {
    const small = document.createElement('small')
    small.textContent = provider
    line.append(' ', small)
  }
  yield line
}

/**
 * Puts a card in the place of what would load from elsewhere. The figure it stands in alone, with its
 * caption, becomes the card.
 */
export function replaceByCard(frame: Element, content: CardContent): void {
  const document = frame.ownerDocument
  const parts = [...contentOf(document, content)]
  const outer = frame.closest('figure')
  const isAlone = outer && !outer.querySelector('img, table, pre, blockquote, p')
  const figure = isAlone ? outer : document.createElement('figure')
  const { address } = content
  if (address)
    figure.setAttribute('data-embed', embedPath.test(address.pathname) ? 'player' : 'page')
  if (isAlone) frame.replaceWith(...parts)
  else {
    figure.append(...parts)
    frame.replaceWith(figure)
  }
}

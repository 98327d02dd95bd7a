const blockLevel =
  'address article aside blockquote br caption center dd details dialog div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'
const blocks = new Set(blockLevel.toUpperCase().split(' '))
/** The ground truth's bodies hold no captions, while a reader must keep them. */
const leftOut = new Set(['FIGURE', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body

/** The text of a system's content, a line break around block elements. */
export function textOf(html: string): string {
  let text = ''
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data
    if (node.nodeType !== Node.ELEMENT_NODE) return
    const { tagName } = node as Element
    if (leftOut.has(tagName)) return
    if (blocks.has(tagName)) text += '\n'
    for (const child of node.childNodes) visit(child)
    if (blocks.has(tagName)) text += '\n'
  }
  visit(parse(html))
  return text
    .replace(/[ \t\r\f]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

/** Every address of the content's images, candidates of `srcset` too, absolute. */
export function imagesOf(html: string): string[] {
  const addresses = [...parse(html).querySelectorAll('img, source')].flatMap((image) => [
    image.getAttribute('src') ?? '',
    ...(image.getAttribute('srcset') ?? '')
      .split(/,\s+/)
      .map((one) => one.trim().split(/\s+/)[0] ?? ''),
  ])
  return addresses
    .filter((address) => address && !address.startsWith('data:'))
    .map((address) => URL.parse(address, document.baseURI)?.href ?? address)
}

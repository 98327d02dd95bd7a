import { providerOf, replaceByCard } from './embed-card.ts'

/** What scripts of networks look for: a quotation, or a box without words, that they draw a post in. */
const marked = /tweet|toot|skeet|embed|-media\b|-post\b|-video\b|status/i

/** An address on another site that a post's markup names. */
function addressesOf(element: Element): URL[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (name !== 'cite' && !name.startsWith('data-')) return []
    const url = /^https?:\/\//.test(value) ? URL.parse(value) : null
    return url && url.host !== URL.parse(element.baseURI)?.host ? [url] : []
  })
}

/** Whether an address is a post's, not a profile's: "/name/posts/1". */
const isPost = ({ pathname }: URL): boolean => pathname.split('/').filter(Boolean).length > 1

/** The address without what counts visits. */
function plain(address: URL): URL {
  const url = new URL(address)
  url.search = ''
  url.hash = ''
  return url
}

/** Whether two addresses are of one post: "/name/1" and "/name/1/embed". */
function leadTogether(link: URL, address: URL): boolean {
  const [one, other] = [plain(link).href, plain(address).href]
  return isPost(link) && (one.startsWith(other) || other.startsWith(one))
}

/**
 * Keeps posts of networks as what they quote: marked as an embed, with a link to the post itself where
 * the page leaves that to a script.
 */
export function normalisePosts(article: Element): void {
  for (const quote of article.querySelectorAll('blockquote[class]')) {
    if (!marked.test(quote.className)) continue
    quote.setAttribute('data-embed', 'post')
    const address = addressesOf(quote).find(isPost)
    const links = [...quote.querySelectorAll('a[href]')].flatMap(
      (link) => URL.parse(link.getAttribute('href') ?? '', quote.baseURI) ?? [],
    )
    if (!address || links.some((link) => leadTogether(link, address))) continue
    const line = article.ownerDocument.createElement('p')
    const link = article.ownerDocument.createElement('a')
    link.setAttribute('href', plain(address).href)
    link.textContent = providerOf(address)
    line.append(link)
    quote.append(line)
  }
  for (const box of article.querySelectorAll('div[class][data-href]')) {
    if (!marked.test(box.className) || box.textContent?.trim() || box.querySelector('img')) continue
    const address = addressesOf(box).find(isPost)
    if (address) replaceByCard(box, { address })
  }
}

import { webAddress } from '../../../text/web-address.ts'

/** The address of a page, without its fragment; null where it is none. */
function pageAddress(address: string | null | undefined, base: string): URL | null {
  const url = webAddress(address, base)
  if (url) url.hash = ''
  return url
}

const host = (url: URL): string => url.hostname.replace(/^(?:www|m|amp|mobile)\./, '')

/**
 * The address the page gives as its own: `<link rel="canonical">`, on whichever site it declares, else
 * `shared` (og:url) where that is of the same site. Null where links disagree, or where a page below
 * names the site's front page, as careless themes do.
 */
export function canonicalAddress(
  document: Document,
  { url, base, shared }: { url: string; base: string; shared: string | null },
): string | null {
  const page = URL.parse(url)
  const isFront = (address: URL) => address.pathname === '/' && !address.search
  const declared = new Set(
    [...document.querySelectorAll('link[rel~="canonical" i][href]')]
      .map((link) => pageAddress(link.getAttribute('href'), base)?.href)
      .filter((href) => href !== undefined),
  )
  const [link] = declared.size === 1 ? declared : []
  const ofGraph = pageAddress(shared, base)
  const isOwn = ofGraph && page && host(ofGraph) === host(page)
  for (const address of [pageAddress(link, base), isOwn ? ofGraph : null]) {
    if (address && (!isFront(address) || !page || isFront(page))) return address.href
  }
  return null
}

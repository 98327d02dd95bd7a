/** Numbers above are of years, articles, sizes: no article has as many pages. */
const mostPages = 99
/** "-2", "/2", "/page/2", ",2", "_p2" at the end of a path, before its extension. */
const atEnd = /^(.+?)[-_,./]+(?:[a-z]{1,7}[-_/]?)?(\d{1,2})$/i
const extension = /\.(?:html?|php|aspx?|jsp|shtml|cfm)$/i
/** Pages of the comments, not of the article. */
const ofComments = /^(?:cpage|comment.*)$|comment-page/i

/** A page's place: what its pages have in common, and its number among them. */
interface Place {
  stem: string
  number: number
}

const cleanPath = (path: string): string => path.replace(/\/+$/, '').replace(extension, '')

/** Every way to take an address apart into a stem and a page's number. */
function placesOf(url: URL): Place[] {
  const params = [...url.searchParams].filter(([name]) => !/^utm_/i.test(name))
  const path = cleanPath(url.pathname)
  const stemOf = (stem: string, others: [string, string][]) =>
    `${url.origin}${stem}?${others
      .map((pair) => pair.join('='))
      .sort()
      .join('&')}`
  const places = [{ stem: stemOf(path, params), number: 1 }]
  const [, stem, digits] = atEnd.exec(path) ?? []
  if (stem && digits) places.push({ stem: stemOf(cleanPath(stem), params), number: Number(digits) })
  for (const [name, value] of params) {
    if (!/^\d{1,2}$/.test(value) || ofComments.test(name)) continue
    const others = params.filter(([other]) => other !== name)
    places.push({ stem: stemOf(path, others), number: Number(value) })
  }
  return places
}

/** The numbers of two pages of one article: the page's own and the other's. */
interface PageNumbers {
  own: number
  other: number
}

/**
 * Makes the test which page of the article at `current` an address is: the two differ in a page's
 * number alone. `current` counts as 1 where it has no number; null for any other address.
 */
export function pageNumbersOf(current: URL): (candidate: URL) => PageNumbers | null {
  const ownPlaces = placesOf(current)
  return (candidate) => {
    if (candidate.origin !== current.origin || ofComments.test(candidate.pathname)) return null
    const otherPlaces = placesOf(candidate)
    for (const own of ownPlaces) {
      for (const other of otherPlaces) {
        if (own.stem !== other.stem || own.number === other.number) continue
        if (Math.max(own.number, other.number) <= mostPages) {
          return { own: own.number, other: other.number }
        }
      }
    }
    return null
  }
}

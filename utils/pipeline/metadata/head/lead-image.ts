import { pictureName } from '../../picture-name.ts'
import { safeImage } from '../../sanitise/addresses.ts'
import { stringOf } from './json-ld.ts'
import type { Site } from './site.ts'
import type { Sources } from './sources.ts'

/** Words in the names of pictures that a site gives every page that has none of its own. */
const standIn = /^(?:default|placeholder|fallback|favicon|og|opengraph)$/
const mark = 'logo'

/** Whether a picture is the site's and not the article's; a logo in the news is another's. */
function isOfSite(address: string, { isName }: Site): boolean {
  const name = pictureName(address).replace(/\.[a-z]+$/i, '')
  const words = name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  const isMark = words.includes(mark) && (words.length === 1 || words.some(isName))
  return isMark || words.some((word) => standIn.test(word))
}

/** The article's picture as the head or JSON-LD declares it, absolute; null where they tell only the site's. */
export function leadImageOf({ tags, article, site }: Sources, base: string): string | null {
  const addresses = [
    ...['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'].map(
      (name) => tags.get(name)?.[0],
    ),
    stringOf(article.image, 'url'),
    stringOf(article.image, 'contentUrl'),
  ]
  const own = addresses.find((one) => one && !isOfSite(one, site))
  return own ? safeImage(own, base) : null
}

import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import { stringsOf } from './json-ld.ts'
import type { Sources } from './sources.ts'

/** The fields in which sites list an article's subjects; `keywords` holds words for search engines. */
const tagNames = ['article:tag', 'og:article:tag', 'news_keywords', 'parsely-tags', 'sailthru.tags']
const most = 20
const longest = 60
/** What systems note for themselves: ids, "Category: News", "newsletter_free", addresses. */
const ofMachines = /^[\da-f-]{16,}$|^\W*\d+\W*$|\w[_=]\w|\S:\s?\S|https?:|^[\w-]+(?:\.[\w-]+)+$/i

/** "Port, Fire" as two; a tag that is in a list of its own may hold a comma and a space. */
const split = (values: string[]): string[] =>
  values.length > 1 ? values : values.flatMap((value) => value.split(/[,;]/))

/** What links to tags say; where the page shows other texts with theirs, those of the first. */
function linkedTags(root: Element): string[] {
  const links = [...root.querySelectorAll('a[rel~="tag"]:not([rel~="category"])')]
  const holder = links[0]?.closest('article')
  return links.flatMap((link) =>
    link.closest('article') === holder ? (link.textContent ?? '') : [],
  )
}

/**
 * The article's subjects as the page lists them: JSON-LD's keywords, else the head's tags, else its links
 * to tags; without duplicates, the site's name and what systems note for themselves. Empty where it lists none.
 */
export function tagsOf({ article, tags, site, page }: Omit<Sources, 'nodes'>): string[] {
  const listed = [
    stringsOf(article.keywords),
    ...tagNames.map((name) => tags.get(name) ?? []),
    linkedTags(page.root),
  ]
  for (const values of listed) {
    const kept = new Map<string, string>()
    for (const value of split(values)) {
      const tag = foldWhiteSpace(value).replace(/^#(?=\S)/, '')
      if (!tag || tag.length > longest || ofMachines.test(tag) || site.isName(tag)) continue
      if (!kept.has(tag.toLowerCase())) kept.set(tag.toLowerCase(), tag)
    }
    if (kept.size > 0) return [...kept.values()].slice(0, most)
  }
  return []
}

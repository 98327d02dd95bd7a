import { decodeEntities } from './json-ld.ts'

/** The page's `<meta>` values by lower-case `property`, `name` or `itemprop`, in the page's order. */
export type MetaTags = Map<string, string[]>

/** Reads every `<meta>` with content. */
export function readMetaTags(document: Document): MetaTags {
  const tags: MetaTags = new Map()
  for (const meta of document.querySelectorAll('meta[content]')) {
    // Encoded twice, as some sites do: once is taken off by the parser.
    const content = decodeEntities(meta.getAttribute('content')?.trim() ?? '')
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (!name) continue
        const values = tags.get(name)
        if (values) values.push(content)
        else tags.set(name, [content])
      }
    }
  }
  return tags
}

/** The first value of several tags that the page has. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name)?.[0]
    if (value) return value
  }
  return null
}

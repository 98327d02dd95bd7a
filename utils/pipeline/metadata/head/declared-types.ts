import { type JsonLdNode, typesOf } from './json-ld.ts'
import { firstTag, type MetaTags } from './meta-tags.ts'

const textTypes = /^(?:(?!Tech)\w*Article|(?:Blog|Social|LiveBlog)Posting|Report|\w*Review|Recipe)$/

/** Whether one of the types that a page declares is that of a text of its own; OpenGraph's is given to any page. */
export const declaresText = (types: Iterable<string>): boolean =>
  [...types].some((type) => textTypes.test(type))

/** What a page declares itself to be: types of JSON-LD and microdata, OpenGraph's with "og:" before it. */
export function declaredTypes(
  document: Document,
  { nodes, tags }: { nodes: readonly JsonLdNode[]; tags: MetaTags },
): Set<string> {
  const types = new Set(nodes.flatMap(typesOf))
  for (const element of document.querySelectorAll('[itemtype]')) {
    types.add((element.getAttribute('itemtype') ?? '').replace(/^.*[/#]/, ''))
  }
  const og = firstTag(tags, ['og:type'])
  if (og) types.add(`og:${og.toLowerCase()}`)
  return types
}

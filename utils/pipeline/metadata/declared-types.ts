import { type JsonLdNode, typesOf } from './json-ld.ts'
import { firstTag, type MetaTags } from './meta-tags.ts'

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

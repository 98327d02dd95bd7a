/** A node of JSON-LD: unknown data of the page, read field by field. */
export type JsonLdNode = Record<string, unknown>

const articleTypes =
  /^(?:\w*Article|\w*(?:Blog|Media|Forum)Posting|Report|\w*Review|Recipe|WebPage|ItemPage)$/
const maximumSize = 2_000_000

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** The types a node declares, without the vocabulary's address. */
export const typesOf = (node: JsonLdNode): string[] =>
  asList(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''))

/** JSON-LD is no HTML, but many sites write entities in it. Parsed as inert text, never shown as HTML. */
export const decodeEntities = (text: string): string =>
  /&(?:#\d+|#x[\da-f]+|\w+);/i.test(text)
    ? (new DOMParser().parseFromString(text.replaceAll('<', '&lt;'), 'text/html').body
        .textContent ?? text)
    : text

/** A string of a node's field, or of the named field within it; the first where there are several. */
export function stringOf(value: unknown, within = 'name'): string | null {
  for (const one of asList(value)) {
    if (typeof one === 'string' && one.trim()) return decodeEntities(one.trim())
    if (isNode(one)) {
      const inner = stringOf(one[within])
      if (inner) return inner
    }
  }
  return null
}

/** Every string of a node's field, or of the name within it. */
export const stringsOf = (value: unknown): string[] =>
  asList(value).flatMap((one) => stringOf(one) ?? [])

/** A person's whole name, which may be written in parts. */
const nameOf = (value: unknown): string | null => {
  const whole = stringOf(value)
  if (whole || !isNode(value)) return whole
  return [stringOf(value.givenName), stringOf(value.familyName)].filter(Boolean).join(' ') || null
}

/** The node that a reference (`{ "@id": … }`) means; the value itself where it is none. */
function resolve(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  if (!isNode(value) || typeof value['@id'] !== 'string' || nameOf(value)) return value
  return nodes.find((node) => node['@id'] === value['@id'] && nameOf(node)) ?? value
}

/** The names of those who wrote what a node describes, people apart from publishers. */
export function authorsOf(
  node: JsonLdNode,
  nodes: readonly JsonLdNode[],
): { people: string[]; organisations: string[] } {
  const people: string[] = []
  const organisations: string[] = []
  for (const one of asList(node.author ?? node.creator)) {
    const author = resolve(one, nodes)
    const name = nameOf(author)
    if (!name) continue
    const isOrganisation = isNode(author) && typesOf(author).some((type) => /Organi/.test(type))
    if (isOrganisation) organisations.push(name)
    else people.push(name)
  }
  return { people, organisations }
}

/** Comments around the JSON, raw line breaks within its strings: common and harmless. */
function parse(text: string): unknown {
  const json = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  )
  try {
    return JSON.parse(json)
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks the JSON
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' '))
    } catch {
      return null
    }
  }
}

function collect(value: unknown, nodes: JsonLdNode[], depth = 0): void {
  if (depth > 6) return
  for (const one of asList(value)) {
    if (!isNode(one)) continue
    if (one['@type']) nodes.push(one)
    for (const field of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
      if (one[field]) collect(one[field], nodes, depth + 1)
    }
  }
}

/** Every typed node of the page's JSON-LD, in document order. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? ''
    if (text.length <= maximumSize) collect(parse(text), nodes)
  }
  return nodes
}

/** The node that describes the article: a specific type before "WebPage", one with a body or headline first. */
export function articleNode(nodes: JsonLdNode[]): JsonLdNode | null {
  const score = (node: JsonLdNode): number => {
    const types = typesOf(node).filter((type) => articleTypes.test(type))
    if (types.length === 0) return 0
    const generic = types.every((type) => type === 'WebPage' || type === 'ItemPage')
    return (generic ? 1 : 4) + (node.articleBody ? 2 : 0) + (node.headline ? 1 : 0)
  }
  let best: JsonLdNode | null = null
  for (const node of nodes) if (score(node) > (best ? score(best) : 0)) best = node
  return best
}

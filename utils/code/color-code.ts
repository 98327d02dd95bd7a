import { common, createLowlight } from 'lowlight'

/** What words of code are told apart by: each has its colour. */
type CodePart = 'comment' | 'keyword' | 'string' | 'number' | 'title'

type Nodes = ReturnType<ReturnType<typeof createLowlight>['highlight']>['children']

/** What the grammars call what; all else keeps the colour of the text. */
const parts: Record<CodePart, string[]> = {
  comment: ['comment', 'quote', 'meta'],
  keyword: [
    ...['keyword', 'literal', 'type', 'built_in', 'name', 'selector-tag', 'doctag', 'deletion'],
  ],
  string: ['string', 'regexp', 'symbol', 'link', 'addition', 'char'],
  number: [
    ...['number', 'attr', 'attribute', 'property', 'variable', 'template-variable', 'bullet'],
    ...['selector-class', 'selector-id', 'selector-attr', 'selector-pseudo'],
  ],
  title: ['title', 'section'],
}

const partOf = new Map(
  Object.entries(parts).flatMap(([part, names]) => names.map((name) => [`hljs-${name}`, part])),
)

const lowlight = createLowlight(common)

const nodesOf = (nodes: Nodes): Node[] =>
  nodes.flatMap((node): Node[] => {
    if (node.type === 'text') return [document.createTextNode(node.value)]
    if (node.type !== 'element') return []
    const [name] = [node.properties.className ?? []].flat()
    const part = partOf.get(`${name}`)
    if (!part) return nodesOf(node.children)
    const span = document.createElement('span')
    span.className = `code-${part}`
    span.append(...nodesOf(node.children))
    return [span]
  })

/** Code as nodes, its words told apart by `code-<part>`; null for a language that no grammar is known of. */
export const coloredCode = (code: string, language: string): Node[] | null =>
  lowlight.registered(language) ? nodesOf(lowlight.highlight(language, code).children) : null

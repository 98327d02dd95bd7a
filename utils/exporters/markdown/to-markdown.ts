import type { Element } from 'hast'
import { fromDom } from 'hast-util-from-dom'
import { type Handle, toMdast } from 'hast-util-to-mdast'
import type { PhrasingContent, Root, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { mathToMarkdown } from 'mdast-util-math'
import { defaultHandlers, toMarkdown, type Handle as Write } from 'mdast-util-to-markdown'
import { markUp, type NotePlace, stand } from './mark-up.ts'

const { link, image } = defaultHandlers

const classOf = ({ properties }: Element): string =>
  Array.isArray(properties.className) ? String(properties.className[0]) : ''

function textOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('')
}

/** HTML's own, for what Markdown has no sign: "H<sub>2</sub>O". */
const kept: Handle = (state, node) => [
  { type: 'html', value: `<${node.tagName}>` },
  ...state.all(node),
  { type: 'html', value: `</${node.tagName}>` },
]

const isPhrasing = (node: RootContent): node is PhrasingContent =>
  /^(?:text|emphasis|strong|delete|html|inlineCode|inlineMath|break|image|link|footnoteReference)$/.test(
    node.type,
  )

/** A bracket that closes would close the note. */
function withinBrackets(node: RootContent): RootContent[] {
  if (node.type !== 'text') return [node]
  return node.value
    .split(/(\])/)
    .filter(Boolean)
    .map(
      (value): RootContent =>
        value === ']' ? { type: 'html', value: '\\]' } : { type: 'text', value },
    )
}

const handlers: Record<string, Handle> = {
  sub: kept,
  sup: kept,
  figcaption(state, node) {
    const children = state.all(node)
    if (children.length === 0) return undefined
    if (!children.every(isPhrasing)) return children
    return { type: 'paragraph', children: [{ type: 'emphasis', children }] }
  },
  pre(_, node) {
    const [code] = node.children
    const language = code?.type === 'element' ? classOf(code).replace('language-', '') : ''
    return { type: 'code', lang: language || null, value: textOf(node).replace(/\n+$/, '') }
  },
  [stand.math]: (_, node) => ({
    type: classOf(node) === 'block' ? 'math' : 'inlineMath',
    value: textOf(node),
  }),
  [stand.html]: (_, { properties }) => ({ type: 'html', value: String(properties.dataHtml) }),
  [stand.reference]: (_, node) => ({
    type: 'footnoteReference',
    identifier: textOf(node),
    label: textOf(node),
  }),
  [stand.inlineNote]: (state, node) => [
    { type: 'html', value: '^[' },
    ...state.all(node).flatMap(withinBrackets),
    { type: 'html', value: ']' },
  ],
  [stand.note]: (state, node) => ({
    type: 'footnoteDefinition',
    identifier: classOf(node),
    label: classOf(node),
    children: state.toFlow(state.all(node)),
  }),
}

const entities: Record<string, string> = { '\\<': '&lt;', '<': '&lt;', '\\&': '&amp;' }
/** A "&" is escaped before any letter, and has to be only where an entity would be read. */
const escaped = /\\(&)(?!#?\w+;)|\\[\s\S]|</g

/** As entities, for a "<" behind a backslash is a tag to careless readers. */
const text: Write = (node, _, state, info) =>
  state
    .safe(node.value, info)
    .replace(escaped, (sign, plain?: string) => plain ?? entities[sign] ?? sign)

/** With its address as it is, for readers that take it from the file by themselves. */
const withPlainAddress =
  (write: Write): Write =>
  (...given) => {
    const written = write(...given)
    const end = written.lastIndexOf('](')
    return (
      written.slice(0, end) +
      written.slice(end).replace(escaped, (sign, plain?: string) => plain ?? sign)
    )
  }

/** Writes a body, below its title, as Markdown of GitHub's kind. The body is changed. */
export function writeMarkdown(
  title: string,
  body: DocumentFragment,
  notes: NotePlace = 'end',
): string {
  markUp(body, notes)
  const root = toMdast(fromDom(body), { handlers, document: true }) as Root
  root.children.unshift({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] })
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    resourceLink: true,
    handlers: {
      text,
      link: Object.assign(withPlainAddress(link), { peek: link.peek }),
      image: Object.assign(withPlainAddress(image), { peek: image.peek }),
    },
    extensions: [
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown({ tablePipeAlign: false }),
      mathToMarkdown(),
    ],
  })
}

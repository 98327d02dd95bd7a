import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { cleanText } from './clean-text.ts'

/** A block of plain text: a paragraph, a heading, an item, a row, lines of code. */
export interface TextBlock {
  /** In one line, but for code. */
  text: string
  /** What its first line begins with, and each further one: "- " and "  ". */
  first: string
  rest: string
  /** The sign that a heading is underlined with. */
  underline?: string
  /** Its lines stay as they are. */
  isSet?: boolean
  /** Follows the block before without an empty line. */
  isTight: boolean
  isInList: boolean
}

type Margins = Pick<TextBlock, 'first' | 'rest' | 'isInList'>

/** What is said of a link behind its words: nothing, or where it leads. */
type SayLink = (link: Element) => string

const blocks =
  'address, article, aside, blockquote, dd, details, div, dl, dt, figcaption, figure, footer, h2, h3, h4, h5, h6, header, hr, li, ol, p, pre, section, summary, table, ul'
const underlines: Record<string, string> = { H2: '-', H3: '~', H4: '~', H5: '~', H6: '~' }

/** The words of inline content, with what is said of its links. */
function wordsOf(node: Node, sayLink: SayLink): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
  if (!(node instanceof Element) && !(node instanceof DocumentFragment)) return ''
  if (node instanceof Element && node.tagName === 'BR') return ' '
  const words = [...node.childNodes].map((child) => wordsOf(child, sayLink)).join('')
  const isLink = node instanceof Element && node.matches('a[href]')
  return isLink && words.trim() ? words + sayLink(node) : words
}

/** The number of each item of a numbered list. */
function numberItems(body: DocumentFragment): Map<Element, number> {
  const numbers = new Map<Element, number>()
  for (const list of body.querySelectorAll('ol')) {
    const items = [...list.children].filter(({ tagName }) => tagName === 'LI')
    const start = Number(list.getAttribute('start') ?? (list.reversed ? items.length : 1)) || 1
    for (const [place, item] of items.entries())
      numbers.set(item, list.reversed ? start - place : start + place)
  }
  return numbers
}

/** Reads a body as blocks of plain text, in its order; every word of it is in one of them. */
export function textBlocks(body: DocumentFragment, sayLink: SayLink): TextBlock[] {
  const found: TextBlock[] = []
  const numbers = numberItems(body)
  const markerOf = (item: Element) => (numbers.has(item) ? `${numbers.get(item)}. ` : '- ')
  function put(text: string, margins: Margins, own: Partial<TextBlock> = {}): void {
    const isItem = margins.isInList && margins.first !== margins.rest
    found.push({ text, ...margins, isTight: isItem && (found.at(-1)?.isInList ?? false), ...own })
    // A mark is an item's first block's; the others are indented.
    margins.first = margins.rest
  }
  function putWords(nodes: Node[], margins: Margins, own: Partial<TextBlock> = {}): void {
    const words = nodes.map((node) => wordsOf(node, sayLink)).join('')
    const text = foldWhiteSpace(cleanText(words))
    if (text) put(text, margins, own)
  }
  function walkBlock(element: Element, margins: Margins): void {
    const { tagName } = element
    if (tagName === 'PRE') {
      const code = cleanText(element.textContent ?? '').trimEnd()
      if (code) put(code, margins, { isSet: true })
    } else if (tagName === 'HR') {
      put('* * *', margins)
    } else if (tagName === 'TABLE') {
      walkTable(element, margins)
    } else if (tagName in underlines) {
      putWords([element], margins, { underline: underlines[tagName] ?? '-' })
    } else if (tagName === 'LI' || tagName === 'BLOCKQUOTE') {
      const isItem = tagName === 'LI'
      const mark = isItem ? markerOf(element) : '> '
      walk(element, {
        first: margins.first + mark,
        rest: margins.rest + (isItem ? ' '.repeat(mark.length) : mark),
        isInList: isItem || margins.isInList,
      })
      margins.first = margins.rest
    } else {
      walk(element, margins)
    }
  }
  function walkTable(table: Element, margins: Margins): void {
    const caption = table.querySelector('caption')
    if (caption) putWords([caption], margins)
    let isTight = false
    for (const row of table.querySelectorAll('tr')) {
      const cells = [...row.children].map((cell) =>
        foldWhiteSpace(cleanText(wordsOf(cell, sayLink))),
      )
      if (!cells.some(Boolean)) continue
      put(cells.join('\t'), margins, { isSet: true, isTight })
      isTight = true
    }
  }
  function walk(parent: ParentNode & Node, margins: Margins): void {
    let inline: Node[] = []
    const flush = () => {
      putWords(inline, margins)
      inline = []
    }
    for (const child of parent.childNodes) {
      const isBlock =
        child instanceof Element && (child.matches(blocks) || child.querySelector(blocks) !== null)
      if (!isBlock) {
        inline.push(child)
        continue
      }
      flush()
      walkBlock(child, margins)
    }
    flush()
  }
  walk(body, { first: '', rest: '', isInList: false })
  return found
}

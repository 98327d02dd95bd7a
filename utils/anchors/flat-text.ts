/** A tree's text as one string: white space folded, a line break between blocks; and the way back to its nodes. */
export interface FlatText {
  text: string
  /** The character at an offset; null where there is no text at all. */
  pointAt: (offset: number) => { node: Text; offset: number } | null
  /** The offset of a boundary point, as ranges have them, in the tree. */
  offsetOf: (node: Node, offset: number) => number
}

const xhtml = 'http://www.w3.org/1999/xhtml'
const inline = new Set(
  'a abbr b bdi bdo button cite code data del dfn em font i img ins kbd label mark picture q rp rt ruby s samp small source span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
const skipped = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select'])
const isSpace = /[ \t\n\r\f\u200b]/

/** Of MathML too: a formula stands within its line. */
const isInline = (element: Element) =>
  element.namespaceURI !== xhtml || inline.has(element.localName)

/** Reads the text of a tree in one walk. */
export function flatText(root: Node): FlatText {
  const nodes: Text[] = []
  const starts: number[] = []
  /** The offset of each character within its node. */
  const raw: number[] = []
  // In pieces: to look at the end of a string that grows, all of it is copied.
  const pieces: string[] = []
  let length = 0
  let last = ''

  /** Blocks and line breaks separate; at the start, and twice over, there is nothing to separate. */
  const separate = (by: '\n' | ' ') => {
    if (last === '' || last === '\n') return
    if (last === ' ') {
      if (by === ' ') return
      pieces.push(pieces.pop()?.slice(0, -1) ?? '')
    } else {
      raw.push(nodes.at(-1)?.length ?? 0)
      length++
    }
    pieces.push(by)
    last = by
  }
  const readText = (node: Text) => {
    nodes.push(node)
    starts.push(length)
    const { data } = node
    let piece = ''
    for (let i = 0; i < data.length; i++) {
      const character = data.charAt(i)
      const space = isSpace.test(character)
      if (space && (last === '' || last === ' ' || last === '\n')) continue
      last = space ? ' ' : character
      piece += last
      raw.push(i)
    }
    if (piece === '') return
    pieces.push(piece)
    length += piece.length
  }
  const read = (node: Node) => {
    if (node.nodeType === 3) return readText(node as Text)
    if (node.nodeType !== 1 && node.nodeType !== 11) return
    const element = node.nodeType === 1 ? (node as Element) : null
    if (element && skipped.has(element.localName)) return
    if (element?.localName === 'br') return separate(' ')
    const isBlock = element !== null && !isInline(element)
    if (isBlock) separate('\n')
    for (const child of node.childNodes) read(child)
    if (isBlock) separate('\n')
  }
  read(root)
  const text = pieces.join('')

  /** Which node an offset is in: the last that starts at or before it. */
  const indexAt = (offset: number) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  const offsetIn = (index: number, offset: number) => {
    const end = starts[index + 1] ?? text.length
    let at = starts[index] ?? text.length
    while (at < end && (raw[at] ?? 0) < offset) at++
    return at
  }

  return {
    text,
    pointAt(offset) {
      const node = nodes[indexAt(offset)]
      return node ? { node, offset: Math.min(raw[offset] ?? node.length, node.length) } : null
    },
    offsetOf(node, offset) {
      const known = nodes.indexOf(node as Text)
      if (known >= 0) return offsetIn(known, offset)
      const point = (node.ownerDocument ?? document).createRange()
      point.setStart(node, offset)
      const next = nodes.findIndex((one) => point.comparePoint(one, 0) >= 0)
      return next < 0 ? text.length : (starts[next] ?? 0)
    },
  }
}

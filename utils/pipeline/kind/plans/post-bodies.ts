import type { Scene } from '../../declutter/define-rule.ts'

/** What may be a box of a post's layout; lines and quotations are what it says. */
const boxes = new Set('DIV TD TR TBODY TABLE SECTION ARTICLE MAIN FORM DD LI'.split(' '))
const isBox = ({ tagName }: Element): boolean => boxes.has(tagName) || tagName.includes('-')
/** Share of what the posts say that the box within must hold. */
const most = 0.7
/** Share of the posts that must have it. */
const nearlyAll = 0.6

const shapeOf = (element: Element): string =>
  `${element.tagName}.${(/\S+/.exec(element.getAttribute('class') ?? '')?.[0] ?? '').replace(/\d+/g, '')}`

/** Innermost posts by the index of the lines they hold, and which lines more than one post repeats. */
export function readLines({ page, hidden }: Scene, posts: readonly Element[]) {
  const owners = new Map<number, Element>()
  for (const post of posts) {
    const { first, end } = page.measure(post)
    for (let i = first; i < end; i++) owners.set(i, post)
  }
  for (const element of hidden) {
    const { first, end } = page.measure(element)
    // A hidden word within a line has its line's measures.
    if (page.blocks[first] && element.contains(page.blocks[first].element))
      for (let i = first; i < end; i++) owners.delete(i)
  }
  const heard = new Map<string, Element>()
  const repeated = new Set<string>()
  for (const [i, post] of owners) {
    const key = page.blocks[i]?.key ?? ''
    const other = heard.get(key)
    if (other && other !== post) repeated.add(key)
    heard.set(key, post)
  }
  /** Words of one post's own within an element, without links and what others say too. */
  return (element: Element, post: Element): number => {
    const { first, end } = page.measure(element)
    let words = 0
    for (let i = first; i < end; i++) {
      const block = page.blocks[i]
      if (block && owners.get(i) === post && !repeated.has(block.key))
        words += block.words - block.linkWords
    }
    return words
  }
}

/** Boxes of one shape, one in each post: the column of a layout. */
type Column = Map<Element, Element>

/** The columns that posts are laid out in, from the box each of them has come down to. */
function columnsOf(bodies: Column, posts: ReadonlySet<Element>): Column[] {
  const shapes = new Map<string, Map<Element, Element[]>>()
  for (const [post, body] of bodies) {
    for (const child of body.children) {
      if (!isBox(child) || posts.has(child)) continue
      const shape = shapeOf(child)
      const column = shapes.get(shape) ?? new Map<Element, Element[]>()
      shapes.set(shape, column)
      const those = column.get(post)
      if (those) those.push(child)
      else column.set(post, [child])
    }
  }
  return [...shapes.values()].flatMap((column) => {
    const counts = [...column.values()].map(({ length }) => length)
    const [count = 0] = counts
    // As many in one post as it has lines: paragraphs, no layout.
    if (counts.some((one) => one !== count)) return []
    return Array.from(
      { length: count },
      (_, i) =>
        new Map([...column].flatMap(([post, those]) => (those[i] ? [[post, those[i]]] : []))),
    )
  })
}

/** Goes down from the posts to the boxes that hold what each of them says. */
export function findBodies(
  row: readonly Element[],
  all: ReadonlySet<Element>,
  wordsOf: (element: Element, post: Element) => number,
): Column {
  const bodies: Column = new Map(row.map((post) => [post, post]))
  const sum = (column: Column): number => {
    let words = 0
    for (const [post, box] of column) words += wordsOf(box, post)
    return words
  }
  for (;;) {
    const words = sum(bodies)
    const deeper = columnsOf(bodies, all).find(
      (column) => column.size >= bodies.size * nearlyAll && sum(column) >= words * most,
    )
    if (!deeper || words === 0) return bodies
    for (const [post, box] of deeper) bodies.set(post, box)
  }
}

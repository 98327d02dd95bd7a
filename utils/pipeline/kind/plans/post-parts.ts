import { commonAncestor } from '../../../dom/common-ancestor.ts'
import type { Scene } from '../../declutter/define-rule.ts'
import { landmarks } from '../../declutter/landmarks.ts'
import type { Block } from '../../page/index.ts'
import { findBodies, readLines } from './post-bodies.ts'
import { authorOf, type Post, timeOf } from './post-heads.ts'

/** One post: what it says, and what stands around that. */
export interface PostParts {
  element: Element
  /** Holds all that the post says. */
  body: Element
  author: string
  time: string
  /** Profile, buttons, signature. */
  frame: Element[]
}

/** The posts of a page, and all that holds one: themselves, and the boxes they stand in. */
interface Posts {
  all: ReadonlySet<Element>
  around: ReadonlySet<Element>
}

function setPosts(posts: readonly Element[]): Posts {
  const around = new Set<Element>()
  for (const post of posts)
    for (let up: Element | null = post; up && !around.has(up); up = up.parentElement) around.add(up)
  return { all: new Set(posts), around }
}

const signatures = '[class*="signature" i], [data-role*="signature" i]'

/** Shorter lines of a quotation say what is answered. */
const fewestQuoted = 8

/** What stands in a post beside the way down to its body; answers within it are posts themselves. */
function frameOf(post: Element, body: Element, { around }: Posts): Element[] {
  const frame: Element[] = []
  for (let at = body; at !== post && at.parentElement; at = at.parentElement)
    for (const beside of at.parentElement.children)
      if (beside !== at && !around.has(beside)) frame.push(beside)
  const signed = [...body.querySelectorAll(signatures)].filter((one) => !around.has(one))
  return [...frame, ...signed]
}

function partsOf({ hidden }: Scene, element: Element, body: Element, posts: Posts): PostParts {
  const isOwn = (one: Element): boolean => {
    let up: Element | null = one
    while (up && up !== element && !posts.all.has(up) && !hidden.has(up)) up = up.parentElement
    return up === element
  }
  const post: Post = { element, body, isOwn }
  const frame = frameOf(element, body, posts)
  return { element, body, author: authorOf(post), time: timeOf(post, frame), frame }
}

/** Lines of quotations that repeat whole lines of posts before: what is said twice, below "… wrote:". */
function addQuotedAgain({ page }: Scene, parts: readonly PostParts[]): void {
  const said = new Set<string>()
  for (const { body, frame } of parts) {
    const { first, end } = page.measure(body)
    const lines = page.blocks.slice(first, end).filter(({ words }) => words >= fewestQuoted)
    for (const { element, key } of lines)
      if (said.has(key) && element.parentElement?.closest('blockquote')) frame.push(element)
    for (const { key } of lines) said.add(key)
  }
}

function isWithin(element: Element, some: ReadonlySet<Element>): boolean {
  let up: Element | null = element
  while (up && !some.has(up)) up = up.parentElement
  return up !== null
}

/** What was asked or said first, where it stands between the title and posts of another shape. */
function findOpener(scene: Scene, posts: Posts): PostParts | null {
  const { page, title, hidden } = scene
  const [first] = posts.all
  if (!first) return null
  const start = page.measure(first).first
  const groups = new Map<Element, Block[]>()
  for (const block of page.blocks.slice(title ? title.index + 1 : 0, start)) {
    if (!block.prose || block.element.closest(landmarks) || isWithin(block.element, hidden))
      continue
    let box = block.element
    const isAlone = (up: Element): boolean => !posts.around.has(up)
    const isBelow = (up: Element): boolean => !title || !up.contains(title.element)
    while (box.parentElement && isAlone(box.parentElement) && isBelow(box.parentElement))
      box = box.parentElement
    const group = groups.get(box)
    if (group) group.push(block)
    else groups.set(box, [block])
  }
  const wordsOf = (blocks: Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0)
  const [found] = [...groups].sort((a, b) => wordsOf(b[1]) - wordsOf(a[1]))
  if (!found) return null
  const [element, blocks] = found
  const body = commonAncestor(blocks.map((block) => block.element)) ?? element
  return { ...partsOf(scene, element, body, posts), frame: [] }
}

/** The posts of a thread in its order, each taken apart; answers stand beside what they answer. */
export function findPostParts(scene: Scene, rows: readonly (readonly Element[])[]): PostParts[] {
  const ordered = rows
    .flat()
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  const posts = setPosts(ordered)
  const wordsOf = readLines(scene, ordered)
  // Answers and the remarks below them are laid out each in their own way.
  const bodies = new Map(rows.flatMap((row) => [...findBodies(row, posts.all, wordsOf)]))
  const opener = findOpener(scene, posts)
  const parts = ordered.map((post) => partsOf(scene, post, bodies.get(post) ?? post, posts))
  const all = opener ? [opener, ...parts] : parts
  addQuotedAgain(scene, all)
  return all
}

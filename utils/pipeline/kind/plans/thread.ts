import type { Scene } from '../../declutter/define-rule.ts'
import { threadRules } from '../../declutter/thread-rules.ts'
import { setStamp, stampOf } from '../../snapshot/stamp.ts'
import type { Clues } from '../clues.ts'
import type { MakePlan } from '../define-kind.ts'
import type { Row } from '../rows.ts'
import { declaredThread } from '../thread.ts'
import { findPostParts, type PostParts } from './post-parts.ts'

/** Share of the page's words, or of its prose, in posts from which on the page is read as them. */
const enough = 0.4
const enoughProse = 0.5
/** Where a page says that it is a thread, the share of what stands around the posts is enough. */
const enoughAround = 0.6
/** Rows with less of the words of the longest are another part of the page. */
const fewWords = 0.25

/** What takes what people say for clutter of a text: the posts are what the page is about. */
const takesPosts: readonly string[] = [
  'comments',
  'undeclared',
  'card',
  'biography',
  'link-block',
  'remains',
  'above-text',
  'below-text',
  'repeated',
]

/** What a post says, which no rule may take: all but what one presses. */
const ownOf = (body: Element): Element[] => [
  body,
  ...body.querySelectorAll(':not(button, button *)'),
]

/** Whether a row is one cell of each post of another, or a box around them: remarks come more than once in one. */
function doubles(row: Row, { elements }: Row): boolean {
  const isAround = row.elements.some((one) => elements.some((other) => one.contains(other)))
  const within = elements.map((other) => row.elements.filter((one) => other.contains(one)).length)
  return isAround || (within.includes(1) && within.every((count) => count <= 1))
}

/** Leaves out rows that show the posts of a longer row again. */
function leaveOutDoubles(rows: readonly Row[]): Row[] {
  const taken: Row[] = []
  for (const row of [...rows].sort((a, b) => b.words - a.words))
    if (!taken.some((other) => doubles(row, other))) taken.push(row)
  return taken
}

/** Words of the smallest box around some posts. */
const wordsAround = ({ found, words }: Clues, posts: readonly Element[]): number =>
  found().candidates.findLast(({ element }) => posts.every((post) => element.contains(post)))
    ?.words ?? words

/** The rows of posts that the page is about, with answers that stand within others and remarks below them. */
function mainPosts(clues: Clues): Element[][] | null {
  const { posts, pairs, declares, words, running } = clues
  const isDeclared = declares(declaredThread)
  const rows = isDeclared ? pairs() : posts()
  const longest = Math.max(0, ...rows.map((row) => row.words))
  const main = leaveOutDoubles(rows.filter((row) => row.words >= longest * fewWords))
  const found = main.map(({ all }) => all)
  const sum = (of: (row: Row) => number): number => main.reduce((all, row) => all + of(row), 0)
  const said = sum((row) => row.words)
  const isEnough =
    said >= words * enough ||
    sum((row) => row.running) >= running * enoughProse ||
    (isDeclared && said >= wordsAround(clues, found.flat()) * enoughAround)
  return found.length > 0 && isEnough ? found : null
}

/** The line above a post: who wrote it, and when. */
function writeHead({ element, author, time }: PostParts): Element | null {
  if (!author && !time) return null
  const document = element.ownerDocument
  const line = document.createElement('p')
  const name = document.createElement('strong')
  name.textContent = author
  line.append(...(author ? [name] : []), author && time ? ' · ' : '', time)
  setStamp(line, stampOf(element) ?? '')
  return line
}

/** Puts the posts one below the other: answers stand behind what they answer. */
function gatherPosts({ page }: Scene, parts: readonly PostParts[]): Element {
  const whole = page.document.createElement('div')
  // Taken out of each other before they are put in a row.
  for (const { body } of parts) body.remove()
  for (const part of parts) {
    const head = writeHead(part)
    const { body } = part
    whole.append(...(head ? [head] : []), body)
  }
  page.root.append(whole)
  return whole
}

/** What is said by others is what it is about. */
export const readThread: MakePlan = (clues) => {
  const posts = mainPosts(clues)
  if (!posts) return { without: ['comments'] }
  let parts: PostParts[] = []
  return {
    without: takesPosts,
    also: threadRules,
    takeApart: (scene) => {
      parts = findPostParts(scene, posts)
      return {
        keep: parts.flatMap(({ body }) => ownOf(body)),
        frame: parts.flatMap(({ frame }) => frame),
      }
    },
    gather: (scene) => gatherPosts(scene, parts),
  }
}

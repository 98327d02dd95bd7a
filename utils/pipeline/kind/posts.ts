import { findRows, type Row } from './rows.ts'
import { type Candidate, holds } from './survey.ts'

const signed = holds.author | holds.time
const fewestWords = 3
/** With more of their words in links, posts are cards that name who wrote what they lead to. */
const mostLinked = 1 / 3

/** One post by its class: "js-comment", "message", "forum-post"; "comments" holds several. */
const named = /(?:\.|[-_])(?:comment|post|reply|message|answer)$/i

const isPost = ({ words, holds }: Candidate): boolean =>
  words >= fewestWords && (holds & signed) === signed

/** Answers stand at any depth: where their class says that they are, it alone is their shape. */
function ownShape(candidate: Candidate): Candidate {
  const own = candidate.shape.slice(candidate.shape.lastIndexOf('>') + 1)
  return named.test(own) ? { ...candidate, shape: own } : candidate
}

/** Of these tags, all that stand side by side are entries of one list. */
const entries = new Set(['LI', 'ARTICLE', 'TR'])

/** Share of its words in posts from which on an element holds posts and is none. */
const mostlyPosts = 0.8
const fewestWithin = 3

/** Leaves out what holds posts and says nothing itself: a list of answers, the region of a thread. */
function leaveOutContainers(posts: readonly Candidate[]): Candidate[] {
  const within = new Map<Candidate, Candidate[]>()
  const around: Candidate[] = []
  for (const post of posts) {
    while (around.length > 0 && !around.at(-1)?.element.contains(post.element)) around.pop()
    const holder = around.at(-1)
    if (holder) within.set(holder, [...(within.get(holder) ?? []), post])
    around.push(post)
  }
  const containers = new Set<Candidate>()
  // Those within come after what they stand in.
  for (const [holder, held] of [...within].reverse()) {
    const shapes = Map.groupBy(held, ({ shape }) => shape)
    const isPostWithin = (one: Candidate): boolean =>
      containers.has(one) ||
      (entries.has(one.element.tagName) && named.test(one.shape)) ||
      (shapes.get(one.shape)?.length ?? 0) >= fewestWithin
    const words = held.filter(isPostWithin).reduce((sum, one) => sum + one.words, 0)
    if (words >= holder.words * mostlyPosts) containers.add(holder)
  }
  return posts.filter((post) => !containers.has(post))
}

/** The first class of a post may tell its state: what is signed beside posts, and is the same tag, is one. */
function joinSiblings(posts: readonly Candidate[]): Candidate[] {
  const shapes = new Map<Element | null, string>()
  return posts.map((post) => {
    const { parentElement, tagName } = post.element
    if (!entries.has(tagName)) return post
    const shape = shapes.get(parentElement) ?? post.shape
    shapes.set(parentElement, shape)
    return { ...post, shape }
  })
}

/**
 * Rows of posts: elements that name an author and a time. `fewest` is how many there are at least in a
 * row.
 */
export const findPostRows = (candidates: readonly Candidate[], fewest?: number): Row[] =>
  findRows(
    joinSiblings(leaveOutContainers(candidates.filter(isPost).map(ownShape))),
    () => true,
    fewest,
  ).filter(({ words, linkWords }) => linkWords <= words * mostLinked)

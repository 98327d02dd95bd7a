import { defineKind } from './define-kind.ts'
import { headsOf } from './posts.ts'
import type { Row } from './rows.ts'

const declared = /^(?:DiscussionForumPosting|QAPage)$/
const answered = /^(?:Comment|UserComments|Answer)$/
const text = /^(?:\w*Article|BlogPosting|Recipe)$/
/** Share of the page's words in posts from which on they are what it is about. */
const mostWords = 0.4
/** A text that others speak of has more words of prose beside the posts. */
const introduction = 80

/** A discussion: posts with their authors and times, questions with their answers. */
export default defineKind({
  recognise: (clues) => {
    const { types, running, words } = clues
    const all = [...types]
    if (all.some((type) => declared.test(type))) return 0.95
    const most = clues.posts.reduce<Row | null>(
      (best, row) => (row.words > (best?.words ?? 0) ? row : best),
      null,
    )
    const inPosts = (most?.words ?? 0) / Math.max(1, words)
    if (!most || inPosts < mostWords) return 0
    // Below a text there is what others say of it.
    const isText = all.some(
      (type) => text.test(type) || (type === 'og:article' && running > words / 2),
    )
    if (isText && running - most.running > introduction) return 0
    return all.some((type) => answered.test(type)) ? 0.9 : 0.5 + 0.4 * Math.min(1, inPosts)
  },
  // What is said by others is what it is about.
  plan: ({ posts }) => ({ without: ['comments'], keep: headsOf(posts) }),
})

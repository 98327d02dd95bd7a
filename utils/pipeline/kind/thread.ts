import { defineKind } from './define-kind.ts'

const declared = /^(?:DiscussionForumPosting|QAPage)$/
const answered = /^(?:Comment|UserComments|Answer)$/
const text = /^(?:\w*Article|BlogPosting|Recipe|og:article)$/
/** Share of the page's words in posts from which on they are what it is about. */
const mostWords = 0.4

/** A discussion: posts with their authors and times, questions with their answers. */
export default defineKind({
  recognise: (clues) => {
    const { types, running, words } = clues
    const all = [...types]
    if (all.some((type) => declared.test(type))) return 0.95
    // Nothing is sought where a text says that it is one.
    if (running > words / 2 && all.some((type) => text.test(type))) return 0
    const inPosts = Math.max(0, ...clues.posts.map((row) => row.words)) / Math.max(1, words)
    if (inPosts < mostWords) return 0
    return all.some((type) => answered.test(type)) ? 0.9 : 0.5 + 0.4 * Math.min(1, inPosts)
  },
  // What is said by others is what it is about.
  without: ['comments'],
})

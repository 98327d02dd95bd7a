import { defineKind } from './define-kind.ts'

/** Types by which a page says that it is a thread. */
export const declaredThread = /^(?:DiscussionForumPosting|QAPage)$/
const answered = /^(?:Comment|UserComments|Answer)$/
/** Share of the page's words in posts from which on they are what it is about. */
const mostWords = 0.4
/** A text that others speak of has more words of prose beside the posts. */
const introduction = 80

/** A discussion: posts with their authors and times, questions with their answers. */
export default defineKind({
  recognise: ({ isText, declares, words, running, posts }) => {
    if (declares(declaredThread)) return 0.95
    const [most] = posts().sort((a, b) => b.words - a.words)
    const share = (most?.words ?? 0) / Math.max(1, words)
    if (!most || share < mostWords) return 0
    // Below a text there is what others say of it.
    const isBelow = isText || (running > words / 2 && declares(/^og:article$/))
    const isAll = running - most.running <= introduction
    if (isBelow && !isAll) return 0
    // Where posts hold all of the prose, the text or code that speaks for another kind stands in them.
    if (declares(answered) || isAll) return 0.93
    return 0.5 + 0.4 * Math.min(1, share)
  },
})

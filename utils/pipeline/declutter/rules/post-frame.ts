import { defineRule } from '../define-rule.ts'

/** Profiles, signatures and buttons of posts, and what a quotation repeats of a post before: of threads alone. */
export default defineRule({
  *find({ frame }) {
    for (const element of frame) yield { elements: [element], prose: 'theirs' }
  },
})

import { defineRule } from '../define-rule.ts'

/** Labels of cards, and what they say twice: of pages that are read as cards alone. */
export default defineRule({
  *find({ frame }) {
    for (const element of frame) yield { elements: [element], prose: 'theirs' }
  },
})

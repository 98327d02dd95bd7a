import { defineRule } from '../define-rule.ts'

/** The line that repeats the title: the reader's header shows it. */
export default defineRule({
  *find({ title }) {
    if (title) yield { elements: [title.element], evidence: title.text, prose: 'moved' }
  },
})

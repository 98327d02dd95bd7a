import { defineRule } from './define-rule.ts'

/** Takes what stands around what a kind of page is about, as its plan told. */
export const frameRule = defineRule({
  *find({ frame }) {
    for (const element of frame) yield { elements: [element], prose: 'theirs' }
  },
})

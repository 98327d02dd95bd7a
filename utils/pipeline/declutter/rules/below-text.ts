import { defineRule } from '../define-rule.ts'

const kept = 'figure, figcaption, table, pre, blockquote, math, dl, li'
const sentenceEnd = /[.!?…。！？؟۔]["'”’»)\]」』]*\s*$/u

/** What stands after the last sentence: labels, names, tags, headings of what was removed. */
export default defineRule({
  *find({ page, prose }) {
    for (const block of page.blocks.slice(prose.last + 1)) {
      if (block.prose || block.element.closest(kept)) continue
      if (block.heading === 0 && block.linkWords === 0 && sentenceEnd.test(block.text)) continue
      yield { elements: [block.element], evidence: block.text }
    }
  },
})

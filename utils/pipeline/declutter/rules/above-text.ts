import { defineRule } from '../define-rule.ts'

/** A heading as long as this before the text is a standfirst. */
const standfirst = 6
const longLine = 12
const kept = 'figure, figcaption, table, pre, blockquote, math, dl'

/** What stands between the title and the first sentence: bylines, dates, labels, tools. */
export default defineRule({
  *find({ page, prose, title }) {
    const from = title ? Math.min(title.index + 1, prose.first) : 0
    for (const block of page.blocks.slice(from, prose.first)) {
      if (block.prose || block.element.closest(kept)) continue
      if (block.heading > 0 && block.words >= standfirst) continue
      // A standfirst need not be a sentence; a byline or a label is never as long.
      if (block.words >= longLine && block.linkWords === 0) continue
      const list = block.element.closest('li')
      if (list && block.words >= standfirst && block.linkWords === 0) continue
      yield { elements: [block.element], evidence: block.text }
    }
  },
})

import { defineRule } from '../define-rule.ts'
import { isDate } from '../is-date.ts'

const longest = 8
/** Dates that stand by themselves above the article: the theme's today, or the date shown in the header. */
export default defineRule({
  *find({ page, prose }) {
    for (const block of page.blocks.slice(0, prose.first)) {
      if (block.words <= longest && !block.prose && block.heading === 0 && isDate(block.text)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
  },
})

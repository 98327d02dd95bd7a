import { defineRule } from '../define-rule.ts'

const fewestWords = 5

/** Lines that repeat an earlier one of the article: pull quotes, labels shown twice. */
export default defineRule({
  *find({ page, prose }) {
    const seen = new Set<string>()
    for (const block of page.blocks.slice(prose.first)) {
      if (block.words < fewestWords || !block.element.isConnected) continue
      if (seen.has(block.text) && !block.element.closest('table, pre')) {
        yield { elements: [block.element], evidence: block.text }
      }
      seen.add(block.text)
    }
  },
})

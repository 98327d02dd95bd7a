import { defineRule } from '../define-rule.ts'

const fewest = 3
const longestHeading = 6

/** Lists of links to places within the page: the reader makes its own contents. */
export default defineRule({
  *find({ page }) {
    for (const list of page.root.querySelectorAll('ul, ol, nav')) {
      const inner = list.querySelectorAll('a[href^="#"]').length
      if (inner === 0 || list.parentElement?.closest('ul, ol')) continue
      const all = list.querySelectorAll('a[href]').length
      const { words, linkWords, first } = page.measure(list)
      if (all < fewest || inner < all * 0.9 || linkWords < words * 0.8) continue
      const before = page.blocks[first - 1]
      const isLabel = before && before.words <= longestHeading && !before.prose
      const heading = isLabel && list.previousElementSibling?.contains(before.element)
      yield { elements: heading ? [before.element, list] : [list] }
    }
  },
})

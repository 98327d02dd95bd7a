import { defineRule } from '../define-rule.ts'

/** With less than this share of the article's prose declared, the declaration is partial. */
const nearlyAll = 0.85
const kept = 'figure, figcaption, table, pre, blockquote, li, dl'

/** Prose that the page's own declaration of the article's text leaves out, where that holds nearly all the rest. */
export default defineRule({
  *find({ page, prose, witness, container }) {
    if (!witness) return
    const lines = page.blocks
      .slice(prose.first, prose.last + 1)
      .filter((block) => block.prose && container.contains(block.element))
    const words = lines.reduce((sum, block) => sum + block.words, 0)
    const declared = lines.reduce((sum, block) => sum + (witness.holds(block) ? block.words : 0), 0)
    if (declared < words * nearlyAll) return
    for (const block of lines.slice(1)) {
      if (!witness.holds(block) && !block.element.closest(kept)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
  },
})

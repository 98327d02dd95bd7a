import { defineRule } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'

const namesLinks = phraseMatcher('affiliate.links')
const namesGain = phraseMatcher('affiliate.gains')
/** A note, not a paragraph about the trade. */
const longest = 90

/** Notes that the site earns by its links: lines that name both the links and the gain. */
export default defineRule({
  *find({ page, phrases }) {
    for (const block of page.blocks) {
      if (block.words > longest || block.heading > 0) continue
      if (namesLinks(block, phrases) && namesGain(block, phrases)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
  },
})

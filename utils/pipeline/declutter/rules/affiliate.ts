import { defineRule } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'
import gains from './affiliate.gains.phrases.json' with { type: 'json' }
import links from './affiliate.links.phrases.json' with { type: 'json' }

const namesLinks = phraseMatcher(links)
const namesGain = phraseMatcher(gains)
/** A note, not a paragraph about the trade. */
const longest = 60

/** Notes that the site earns by its links: lines that name both the links and the gain. */
export default defineRule({
  *find({ page, languages }) {
    for (const block of page.blocks) {
      if (block.words > longest || block.heading > 0) continue
      if (namesLinks(block, languages) && namesGain(block, languages)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
  },
})

import { defineRule } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'
import phrases from './footer.phrases.json' with { type: 'json' }

const isFooter = phraseMatcher(phrases)
const longest = 40
const copyright = /^(?:©|\(c\)|copyright\b)/i

/** Closing lines of the site: copyright, rights, legal notices. */
export default defineRule({
  *find({ page, prose, languages }) {
    for (const block of page.blocks.slice(prose.first + 1)) {
      if (block.words > longest) continue
      if (copyright.test(block.text) || isFooter(block, languages)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
  },
})

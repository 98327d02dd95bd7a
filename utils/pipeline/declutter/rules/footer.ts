import { defineRule } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'

const isFooter = phraseMatcher('footer')
const longest = 40
const copyright = /^(?:©|\(c\)|copyright\b(?=.*(?:©|\(c\)|\d{4})))/i

/** Closing lines of the site: copyright, rights, legal notices. */
export default defineRule({
  *find({ page, prose, phrases }) {
    for (const block of page.blocks.slice(prose.first + 1)) {
      // The word on a form's button says what the form is for.
      if (block.words > longest || block.element.closest('form')) continue
      if (copyright.test(block.text) || isFooter(block, phrases)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
  },
})

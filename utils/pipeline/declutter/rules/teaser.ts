import { countWords } from '../../../text/count-words.ts'
import type { Block } from '../../page/index.ts'
import { defineRule } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'

const isTeaser = phraseMatcher('teaser')
const longest = 30
/** A label that ends in a colon, full width too. */
const label = /^[^:：]{2,40}[:：]\s*/u

/** Words before a link, or a label before one: "Watch out for: …" without it is text. */
const pointsElsewhere = ({ text, linkWords }: Block): boolean =>
  linkWords > 0 && linkWords >= countWords(text.replace(label, '')) * 0.4

/** Single lines between paragraphs that point elsewhere: "Don't miss!", "Read also: …". */
export default defineRule({
  *find({ page, phrases }) {
    for (const block of page.blocks) {
      const match = block.words <= longest ? isTeaser(block, phrases) : null
      // The words alone tell where they are all of the line; else it must point at something.
      if (match === 'whole' || (match === 'part' && pointsElsewhere(block))) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
  },
})

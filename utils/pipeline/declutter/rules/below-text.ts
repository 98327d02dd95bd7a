import type { Block } from '../../page/index.ts'
import { bylineNames } from '../byline-names.ts'
import { defineRule } from '../define-rule.ts'

const kept = 'figure, figcaption, table, pre, blockquote, math, dl, li'
const sentenceEnd = /[.!?…。！？؟۔]["'”’»)\]」』]*\s*$/u
/** More words than a label or a name has, and hardly a link: a last sentence that forgot its full stop. */
const longLine = 12
const fewLinks = 0.2

const isLongLine = ({ heading, words, linkWords }: Block): boolean =>
  heading === 0 && words >= longLine && linkWords < words * fewLinks

/** What stands after the last sentence: labels, names, tags, headings of what was removed. */
export default defineRule({
  *find({ page, prose, metadata }) {
    const names = bylineNames(metadata)
    for (const block of page.blocks.slice(prose.last + 1)) {
      if (block.prose || block.element.closest(kept)) continue
      if (block.heading === 0 && block.linkWords === 0 && sentenceEnd.test(block.text)) continue
      // Who reported, wrote and edited is told in the header.
      const isCredit = names.some((name) => block.key.includes(name))
      if (isLongLine(block) && !isCredit) continue
      yield { elements: [block.element], evidence: block.text }
    }
  },
})

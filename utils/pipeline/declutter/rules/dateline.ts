import { digit } from '../../../text/letters.ts'
import { isDate } from '../../metadata/date/is-date.ts'
import type { Block } from '../../page/index.ts'
import { defineRule, type Scene } from '../define-rule.ts'
import { phraseMatcher } from '../phrases.ts'

const isLabel = phraseMatcher('dateline')
/** A label with a date and a clock behind it. */
const longest = 14
/** What follows a label is a date or a clock: at least as many digits. */
const fewestDigits = 3
const kept = 'figcaption, table, blockquote, pre, li, dd'
const anyNumber = new RegExp(digit)
const digits = new RegExp(digit, 'g')

/** "Updated 5 minutes ago", "1,204 views", "Published: 3.2.2026, 14:05"; without a number it is no such line. */
function isLabelled({ text, key, element }: Block, { phrases }: Scene): boolean {
  if (!anyNumber.test(text) || element.closest(kept)) return false
  const match = isLabel({ key }, phrases)
  return (
    match === 'whole' || (match === 'part' && (text.match(digits)?.length ?? 0) >= fewestDigits)
  )
}

/**
 * Dates that stand by themselves above the article: the theme's today, or the date shown in the
 * header; and lines that say anywhere how old the page is, how often it was read and which of several it is.
 */
export default defineRule({
  *find(scene) {
    const { page, prose } = scene
    for (const block of page.blocks) {
      if (block.heading > 0 || block.prose || block.words > longest) continue
      const isAbove = block.index < prose.first && !block.element.closest('figcaption')
      if ((isAbove && isDate(block.text)) || isLabelled(block, scene)) {
        yield { elements: [block.element], evidence: block.text }
      }
    }
  },
})

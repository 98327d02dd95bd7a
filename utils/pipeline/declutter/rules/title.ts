import { matchKey } from '../../../text/match-key.ts'
import { repeatsTitle } from '../../metadata/title/title-lines.ts'
import { defineRule } from '../define-rule.ts'

/** Shorter wordings may be a section's heading too. */
const fewestWords = 4

/** Words that may stand between the title and its repetition; further down it heads a section of that name. */
const standfirst = 60

/** The lines that repeat the title, in whichever of its wordings: the reader's header shows it. */
export default defineRule({
  *find({ page, title, hints, prose }) {
    if (title) yield { elements: [title.element], evidence: title.text, prose: 'moved' }
    for (const block of page.blocks.slice(prose.first + 1)) {
      if (!title || page.runningWords(title.index, block.index) > standfirst) break
      if (block.heading === 0 || block.key !== title.key || block.linkWords > 0) continue
      yield { elements: [block.element], evidence: block.text, prose: 'moved' }
    }
    const wordings = new Set(hints.titles.map(matchKey))
    for (const block of page.blocks.slice(0, prose.first + 1)) {
      if (block === title || block.words < fewestWords || block.linkWords > 0) continue
      // A bar at the top has the title alone, the heading a kicker before it.
      if (wordings.has(block.key) || (title && repeatsTitle(block, title.key))) {
        yield { elements: [block.element], evidence: block.text, prose: 'moved' }
      }
    }
  },
})

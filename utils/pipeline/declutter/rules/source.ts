import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import { defineRule } from '../define-rule.ts'
import words from './source.words.json' with { type: 'json' }

const labels = new Set(Object.values(words).flat())
/** A label, a colon, a name. */
const labelled = /^([^:：]{1,40}?)\s*(?:::+|[:：])\s*(\S.{0,60})$/

const longest = 14

/** The site that a closing line names as the source; null where it is no such line. */
export function sourceOf(text: string): string | null {
  const [, label = '', named] = labelled.exec(foldWhiteSpace(text)) ?? []
  const name = labels.has(label.toLowerCase()) ? named?.trim() : null
  // A sentence after the colon is prose, not a name.
  return name && !/[.!?。]\s*\S|[.。]$/.test(name) ? name : null
}

/** The closing line that names the article's source. */
export default defineRule({
  *find({ page, prose }) {
    const { running } = page.measure(page.root)
    for (const block of page.blocks.slice(prose.first)) {
      if (block.words > longest || !sourceOf(block.text)) continue
      if (page.runningWords(0, block.index) < running / 2) continue
      yield { elements: [block.element], evidence: block.text, prose: 'moved' }
    }
  },
})

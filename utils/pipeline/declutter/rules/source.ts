import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import { defineRule } from '../define-rule.ts'
import words from './source.words.json' with { type: 'json' }

const label = new RegExp(
  `^(?:${Object.values(words).flat().join('|')})\\s*(?:::+|[:：])\\s*(\\S.{0,60})$`,
  'iu',
)

const longest = 14
/** No label is without one: looked for before the labels of all languages are. */
const colon = /[:：]/

/** The site that a closing line names as the source; null where it is no such line. */
export function sourceOf(text: string): string | null {
  const name = label.exec(foldWhiteSpace(text))?.[1]?.trim()
  // A sentence after the colon is prose, not a name.
  return name && !/[.!?。]\s*\S|[.。]$/.test(name) ? name : null
}

/** The closing line that names the article's source. */
export default defineRule({
  *find({ page, prose }) {
    const { running } = page.measure(page.root)
    for (const block of page.blocks.slice(prose.first)) {
      if (block.words > longest || !colon.test(block.text)) continue
      if (page.runningWords(0, block.index) < running / 2 || !sourceOf(block.text)) continue
      yield { elements: [block.element], evidence: block.text, prose: 'moved' }
    }
  },
})

import type { Block } from '../../page/index.ts'
import { defineRule, type Scene } from '../define-rule.ts'
import { lineRule } from '../line-rule.ts'
import { phraseMatcher } from '../phrases.ts'

const isOne = phraseMatcher('subscription')
const longest = 45
const lines = lineRule({ kind: 'subscription', longest, largest: 120 })
/** Lines that ask, from which on a box with something to press is a box that asks. */
const enoughLines = 3
const largest = 350
const longestLine = 35
const controls = 'button, input, form'

/** The largest element around a line whose lines are short and ask again and again; null where there is none. */
function askingBox({ page, title, phrases }: Scene, block: Block): Element | null {
  let found: Element | null = null
  for (let box = block.element.parentElement; box; box = box.parentElement) {
    const { first, end, words } = page.measure(box)
    if (box === page.root || words > largest) break
    if (title && first <= title.index && title.index < end) break
    const inside = page.blocks.slice(first, end)
    if (inside.some((line) => line.words > longestLine)) break
    const asking = inside.filter((line) => line.words <= longest && isOne(line, phrases))
    if (asking.length >= enoughLines && box.querySelector(controls)) found = box
  }
  return found
}

/** Invitations to subscribe or sign in: single lines, and boxes with what the subscriber would get. */
export default defineRule({
  *find(scene) {
    const { page, phrases } = scene
    const seen = new Set<Element>()
    for (const block of page.blocks) {
      if (block.words > longest || !isOne(block, phrases)) continue
      if ([...seen].some((box) => box.contains(block.element))) continue
      const box = askingBox(scene, block)
      if (!box) continue
      seen.add(box)
      yield { elements: [box], evidence: block.text, prose: 'theirs' }
    }
    yield* lines.find(scene)
  },
})

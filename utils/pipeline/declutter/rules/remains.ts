import type { Block, Page } from '../../page/index.ts'
import { defineRule, type Scene } from '../define-rule.ts'
import { isPointer, leadsWithinSite } from '../pointer.ts'

const longest = 8
/** A heading is taken with several links: with one, that may have been a note to its section. */
const enoughLinks = 2
const kept = 'figure, figcaption, table, pre, blockquote, dl'

/** Whether another of the lines `first` to `end` still stands; looks no further than the first that does. */
function hasOtherLine({ blocks }: Page, line: Block, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (i !== line.index && blocks[i]?.element.isConnected) return true
  return false
}

/** The largest element in which nothing else is left; null where the line stands among others. */
function boxOf({ page, container }: Scene, line: Block): Element | null {
  let box: Element | null = null
  for (
    let up = line.element.parentElement;
    up && up !== container && container.contains(up);
    up = up.parentElement
  ) {
    const { first, end } = page.measure(up)
    if (hasOtherLine(page, line, first, end)) break
    if (end - first > 1) box = up
  }
  return box
}

/** Labels left alone in their box, once the links below them were taken: "You may like". */
export default defineRule({
  *find(scene) {
    const { page, prose, container } = scene
    for (const line of page.blocks.slice(prose.first + 1, prose.last)) {
      if (line.prose || line.words > longest || !line.element.isConnected) continue
      if (!container.contains(line.element) || line.element.closest(kept)) continue
      const box = boxOf(scene, line)
      if (!box || box.querySelector('img, picture, video, iframe')) continue
      const { first, end } = page.measure(box)
      const taken = page.blocks.slice(first, end).filter((block) => block !== line)
      const links = taken.filter((block) => isPointer(block) && leadsWithinSite(block))
      if (links.length < (line.heading > 0 ? enoughLinks : 1)) continue
      const words = taken.reduce((sum, block) => sum + block.words, 0)
      if (links.reduce((sum, block) => sum + block.words, 0) < words / 2) continue
      yield { elements: [box], evidence: line.text }
    }
  },
})

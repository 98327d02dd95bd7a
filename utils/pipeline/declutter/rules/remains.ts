import type { Block, Page } from '../../page/index.ts'
import { defineRule, type Scene } from '../define-rule.ts'
import { isPointer, leadsWithinSite } from '../pointer.ts'

const longest = 8
/** A heading is taken with several links: with one, that may have been a note to its section. */
const enoughLinks = 2
const kept = 'figure, figcaption, table, pre, blockquote, dl'

type IsLeft = (block: Block) => boolean

/** Whether another of the lines `first` to `end` is left; looks no further than the first that is. */
function hasOtherLine(
  { blocks }: Page,
  line: Block,
  { first, end, isLeft }: { first: number; end: number; isLeft: IsLeft },
): boolean {
  for (let i = first; i < end; i++) {
    const block = blocks[i]
    if (block && block !== line && isLeft(block)) return true
  }
  return false
}

/** The largest element in which nothing else is left; null where the line stands among others. */
function boxOf({ page, container }: Scene, line: Block, isLeft: IsLeft): Element | null {
  let box: Element | null = null
  for (
    let up = line.element.parentElement;
    up && up !== container && container.contains(up);
    up = up.parentElement
  ) {
    const { first, end } = page.measure(up)
    if (hasOtherLine(page, line, { first, end, isLeft })) break
    if (end - first > 1) box = up
  }
  return box
}

/** Whether a label has nothing left in its box, where links stood that led to other pages of the site. */
function emptiedBox(scene: Scene, line: Block, isLeft: IsLeft): Element | null {
  const { page } = scene
  const box = boxOf(scene, line, isLeft)
  if (!box || box.querySelector('img, picture, video, iframe')) return null
  const { first, end } = page.measure(box)
  const taken = page.blocks.slice(first, end).filter((block) => block !== line)
  const links = taken.filter((block) => isPointer(block) && leadsWithinSite(block))
  if (links.length < (line.heading > 0 ? enoughLinks : 1)) return null
  const words = taken.reduce((sum, block) => sum + block.words, 0)
  return links.reduce((sum, block) => sum + block.words, 0) < words / 2 ? null : box
}

/** What is left alone once the links below it were taken: "You may like", how long each takes to read. */
export default defineRule({
  *find(scene) {
    const { page, prose, container } = scene
    const gone = new Set<Block>()
    const isLeft = (block: Block): boolean => block.element.isConnected && !gone.has(block)
    const labels = page.blocks
      .slice(prose.first + 1)
      .filter(
        (line) =>
          !line.prose &&
          line.words <= longest &&
          container.contains(line.element) &&
          !line.element.closest(kept),
      )
      // Headings last: by then the labels of what they head are gone too.
      .sort((one, other) => Number(one.heading > 0) - Number(other.heading > 0))
    for (const line of labels) {
      const box = isLeft(line) ? emptiedBox(scene, line, isLeft) : null
      if (!box) continue
      const { first, end } = page.measure(box)
      for (const block of page.blocks.slice(first, end)) gone.add(block)
      yield { elements: [box], evidence: line.text }
    }
  },
})

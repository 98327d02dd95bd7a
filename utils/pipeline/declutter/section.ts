import { isBlockLevel } from '../page/element-kinds.ts'
import type { Block, Page } from '../page/index.ts'
import type { Scene } from './define-rule.ts'

/** Running prose that may stand beside a heading without making its parent the article. */
const strayProse = 15
/** Words of any kind before a heading, links apart, from which on it is no head of its parent. */
const strayWords = 40

/** A heading that is no link is the head of another section, unless it ranks below. */
const headsSection = (block: Block, rank: number): boolean =>
  block.heading > 0 && block.heading <= rank && block.linkWords < block.words / 2

const plainWords = (page: Page, first: number, end: number): number =>
  page.blocks.slice(first, end).reduce((sum, { words, linkWords }) => sum + words - linkWords, 0)

/**
 * Climbs from a line to the largest element that belongs to it alone: as long as the parent adds no
 * running prose before it (nor after it, unless `proseAfter`: comments are prose themselves), no
 * other section's heading and not the title.
 */
export function sectionAround(
  { page, title }: Scene,
  block: Block,
  { proseAfter = false } = {},
): Element {
  const rank = block.heading || 6
  const isOther = (other: Block) => headsSection(other, rank)
  let section = block.element
  for (;;) {
    const parent = section.parentElement
    if (!parent || parent === page.root || parent.tagName === 'MAIN') return section
    const outer = page.measure(parent)
    const inner = page.measure(section)
    const before = page.runningWords(outer.first, inner.first)
    const after = page.runningWords(inner.end, outer.end)
    if (before > strayProse || plainWords(page, outer.first, inner.first) > strayWords)
      return section
    if (!proseAfter && after > strayProse) return section
    if (title && outer.first <= title.index && title.index < outer.end) return section
    if (page.blocks.slice(outer.first, inner.first).some(isOther)) return section
    if (page.blocks.slice(inner.end, outer.end).some(isOther)) return section
    section = parent
  }
}

/**
 * A section with what follows it: where the climb ended at the bare heading, its list or form stands
 * in the next siblings. Takes them while `belongs` says so.
 */
export function withFollowers(
  page: Page,
  section: Element,
  belongs: (block: Block) => boolean,
): Element[] {
  const elements = [section]
  for (let next = section.nextElementSibling; next; next = next.nextElementSibling) {
    const { first, end } = page.measure(next)
    const blocks = page.blocks.slice(first, end)
    if (isBlockLevel(next) && blocks.length > 0 && !blocks.every(belongs)) break
    elements.push(next)
  }
  return elements
}

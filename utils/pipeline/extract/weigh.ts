import type { Scene } from '../declutter/define-rule.ts'
import type { Witness } from '../metadata/witness.ts'
import type { Block } from '../page/index.ts'

/** How much a word of links weighs against a word of prose. */
const linkWeight = 0.6

/** What prose weighs that the page's own declaration of the article's text does not hold. */
const undeclared = 0.4

/** What a line says for its container being the article's: its prose for it, its links against it. */
function weightOf(block: Block, witness: Witness | null): number {
  if (block.prose) {
    return (block.words - block.linkWords) * (!witness || witness.holds(block) ? 1 : undeclared)
  }
  if (block.linkWords >= block.words * 0.5) return -linkWeight * block.linkWords
  return 0
}

/** Gives the weight of an element. */
export type Weigh = (element: Element) => number

/**
 * The weight of any element, in constant time. Lines before `from` and lines that rules took out
 * weigh nothing.
 */
export function weigh({ page, witness }: Scene, from = 0): Weigh {
  const sums = new Float64Array(page.blocks.length + 1)
  page.blocks.forEach((block, i) => {
    const counts = i >= from && block.element.isConnected
    sums[i + 1] = (sums[i] ?? 0) + (counts ? weightOf(block, witness) : 0)
  })
  return (element) => {
    const { first, end } = page.measure(element)
    return (sums[end] ?? 0) - (sums[first] ?? 0)
  }
}

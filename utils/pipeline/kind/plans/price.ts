import type { Scene } from '../../declutter/define-rule.ts'
import { landmarks } from '../../declutter/landmarks.ts'
import { namesPrice } from '../prices.ts'

const elsewhere = `${landmarks}, footer, aside, select`
/** Lines below the title among which the price stands. */
const linesBelow = 30
/** A longer line says more than a price and what it was before. */
const longest = 10

/**
 * The line that names the price of a product: below its title and above any other heading, in none of some
 * cards. A price that may be another's is worse than none.
 */
export function priceLine(
  { page, title, hidden }: Scene,
  cards: readonly Element[],
): Element | null {
  if (!title) return null
  for (const block of page.blocks.slice(title.index + 1, title.index + 1 + linesBelow)) {
    const { element, text, words, heading } = block
    if (hidden.has(element)) continue
    if (heading > 0) return null
    const isElsewhere =
      element.closest(elsewhere) !== null || cards.some((card) => card.contains(element))
    if (words <= longest && namesPrice(text) && !isElsewhere) return element
  }
  return null
}

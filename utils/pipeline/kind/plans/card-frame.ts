import type { Scene } from '../../declutter/define-rule.ts'
import type { Block } from '../../page/index.ts'
import type { Row } from '../rows.ts'
import { labelsIn } from './aloud-labels.ts'
import { comeAgain } from './come-again.ts'
import { repeatedIn, sameInAll } from './repeated-lines.ts'

/** Share of a shop's cards that say the same from which on it is a label. */
const mostOfThings = 0.85

/**
 * What stands in the cards of some rows and tells nothing of what they lead to. What most things of a
 * shop say is a label; texts of which most say the same of themselves are of one kind.
 */
export function frameOfCards(
  { page, hidden }: Scene,
  { rows, areThings }: { rows: readonly Row[]; areThings: boolean },
): Element[] {
  // Cards that fade in are all unseen at first.
  const isShown = (element: Element): boolean => !hidden.has(element)
  const linesOf = (card: Element): Block[] => {
    const { first, end } = page.measure(card)
    const lines = page.blocks.slice(first, end)
    return isShown(card) ? lines.filter(({ element }) => isShown(element)) : lines
  }
  const all = rows
    .flatMap(({ elements }) => elements)
    .sort((a, b) => page.measure(a).first - page.measure(b).first)
  return [
    ...comeAgain(all.some(isShown) ? all.filter(isShown) : all),
    ...rows.flatMap(({ elements }) => {
      const cards = elements.map(linesOf)
      return [
        ...elements.flatMap(labelsIn),
        ...sameInAll(cards, areThings ? mostOfThings : 1),
        ...cards.flatMap(repeatedIn),
      ]
    }),
  ]
}

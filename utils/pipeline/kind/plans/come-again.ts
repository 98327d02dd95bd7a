import { foldWhiteSpace } from '../../../text/fold-white-space.ts'

const textOf = (element: Element): string => foldWhiteSpace(element.textContent ?? '')

/** The grids that cards stand in: each card may be wrapped alone. */
function gridsOf(cards: readonly Element[]): Element[][] {
  const siblings = Map.groupBy(cards, ({ parentElement }) => parentElement)
  const gridOf = ({ parentElement }: Element): Element | null => {
    const isAlone = siblings.get(parentElement)?.length === 1
    return isAlone ? (parentElement?.parentElement ?? null) : parentElement
  }
  return [...Map.groupBy(cards, gridOf).values()]
}

/**
 * Cards that come again right behind themselves, and grids of which all do, as for screens of another width;
 * a single card may stand in two sections. They are given in the order of the page.
 */
export function comeAgain(cards: readonly Element[]): Element[] {
  const seen = new Map<string, Element>()
  const again = new Set<Element>()
  const twins = new Set<Element>()
  let before = ''
  for (const card of cards) {
    const link = card.closest('a[href]') ?? card.querySelector('a[href]')
    const key = `${link?.getAttribute('href')}\n${textOf(card)}`
    const first = seen.get(key)
    if (!first) seen.set(key, card)
    // A card and what it is wrapped in may each be one of a row.
    else if (!first.contains(card) && !card.contains(first)) {
      again.add(card)
      if (key === before) twins.add(card)
    }
    before = key
  }
  const whole = gridsOf(cards).filter((grid) => grid.every((card) => again.has(card)))
  return [...new Set([...twins, ...whole.flat()])]
}

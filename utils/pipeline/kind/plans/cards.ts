import { cardRules } from '../../declutter/card-rules.ts'
import type { Scene } from '../../declutter/define-rule.ts'
import { type FoundRemoval, take } from '../../declutter/removal.ts'
import { renameElement } from '../../rename-element.ts'
import type { Clues } from '../clues.ts'
import type { Plan } from '../define-kind.ts'
import type { Row } from '../rows.ts'
import { frameOfCards } from './card-frame.ts'
import { regionAround } from './region.ts'

/** What takes cards for clutter, or their parts. */
const takesCards: readonly string[] = [
  'author-box',
  'card',
  'dateline',
  'link-block',
  'marked',
  'related',
  'remains',
  'repeated',
  'subscription',
  'teaser',
  'undeclared',
  'above-text',
  'below-text',
  'biography',
  'contents',
]

/** Rows with less of the words in cards than this stand beside the others. */
const fewWords = 0.1

/**
 * Takes what stands between cards out of their region: filters, sorting, page numbers. Headings and what
 * introduces them stay, and so does a text: within the region, or from the first card on where it is around
 * them. Gives what it took, neighbours together.
 */
function keepCards(
  { page }: Scene,
  region: Element,
  { cards, text }: { cards: readonly Element[]; text?: Element },
): FoundRemoval[] {
  const start = page.measure(region).first
  const inCards = new Set<number>()
  for (const card of cards) {
    const { first, end } = page.measure(card)
    for (let i = first; i < end; i++) inCards.add(i)
  }
  const [firstCard = start] = inCards
  const isAround = text === region
  const end = isAround ? firstCard + 1 : page.measure(region).end
  const taken: Element[][] = []
  let last = end
  let above = false
  for (let i = end - 1; i >= start; i--) {
    const block = page.blocks[i]
    if (!block?.element.isConnected) continue
    if (!isAround && text?.contains(block.element)) continue
    const isCard = inCards.has(i)
    const isHead: boolean = above && block.heading > 0
    const isLead = i < firstCard && block.prose
    if (!isCard && !isHead && !isLead) {
      if (last === i + 1) taken[0]?.unshift(block.element)
      else taken.unshift([block.element])
      last = i
    }
    above = isCard || isHead
  }
  return taken.map((elements) => take('card-frame', elements))
}

/** The rows of cards that the page is about. */
function mainRows(clues: Clues): Row[] {
  const cards = clues.cards()
  const all = cards.reduce((sum, { words }) => sum + words, 0)
  const most = Math.max(0, ...cards.map(({ words }) => words))
  const needsMark = cards.some(({ words, isMarked }) => words === most && isMarked)
  return cards.filter(({ words, isMarked }) => words >= all * fewWords && (isMarked || !needsMark))
}

const lengthOf = ({ textContent }: Element): number => textContent?.trim().length ?? 0

/** Makes text of what figures hold most of a card's words: a name and a price are no caption. */
function openFigures(cards: readonly Element[], region: Element): void {
  for (const card of cards) {
    const around = card.parentElement?.closest('figure')
    const figures = [...card.querySelectorAll('figure'), ...(around ? [around] : [])]
    for (const figure of figures) {
      if (figure.contains(region) || lengthOf(figure) * 2 < lengthOf(card)) continue
      for (const caption of figure.querySelectorAll('figcaption')) renameElement(caption, 'div')
      renameElement(figure, 'div')
    }
  }
}

/** Those of some cards that stand in the page, in its order. */
const standing = ({ page }: Scene, cards: readonly Element[]): Element[] =>
  cards
    .filter((element) => element.isConnected)
    .sort((a, b) => page.measure(a).first - page.measure(b).first)

/** What is gathered: cards, a text beside them, and where to put what is taken from between them. */
interface Gathered {
  cards: readonly Element[]
  text?: Element
  removals: FoundRemoval[]
}

/** The region in which the page's cards stand, with what introduces them, and a text that stands within it. */
function gatherCards(scene: Scene, { cards, text, removals }: Gathered): Element | null {
  const region = regionAround(scene, cards)
  if (!region) return null
  removals.push(...keepCards(scene, region, text ? { cards, text } : { cards }))
  openFigures(cards, region)
  return region
}

/** Reads a page as its cards; they are things for sale or point to texts. */
export function readCards(clues: Clues, areThings = false): Plan {
  const rows = mainRows(clues)
  const all = rows.flatMap(({ elements }) => elements)
  return {
    without: takesCards,
    also: cardRules,
    takeApart: (scene) => ({ keep: all, frame: frameOfCards(scene, { rows, areThings }) }),
    gather: (scene, removals) => gatherCards(scene, { cards: standing(scene, all), removals }),
  }
}

/** What a card says, which no rule may take: all but what one presses. */
const ownOf = (card: Element): Element[] => [
  card,
  ...card.querySelectorAll(':not(button, [role=button], form, button *, form *)'),
]

/** With more of a text's prose above the cards, what stands there is not filters alone. */
const mostAbove = 0.25

/** Puts cards and a text together in the order of the page. */
function joinCards(
  scene: Scene,
  all: readonly Element[],
  { text, removals }: { text: Element; removals: FoundRemoval[] },
): Element {
  const { page } = scene
  const cards = standing(scene, all).filter((card) => !text.contains(card))
  const within = standing(scene, all).filter((card) => text.contains(card))
  if (within[0]) {
    const { first, end } = page.measure(text)
    const above = page.runningWords(first, page.measure(within[0]).first)
    if (above <= page.runningWords(first, end) * mostAbove)
      removals.push(...keepCards(scene, text, { cards: within, text }))
  }
  // A second opinion is of a copy of the page.
  const isCopy = !page.root.contains(text)
  const region = gatherCards(scene, { cards, text, removals })
  if (!region || region.contains(text)) return region ?? text
  const whole = page.document.createElement('div')
  const isAbove = isCopy || page.measure(region).first < page.measure(text).first
  page.root.append(whole)
  whole.append(...(isAbove ? [region, text] : [text, region]))
  return whole
}

/** Reads a page as its text, and the things for sale with that. */
export function readCardsAndText(clues: Clues): Plan {
  const rows = mainRows(clues)
  const all = rows.flatMap(({ elements }) => elements)
  return {
    also: cardRules,
    takeApart: (scene) => ({
      keep: all.flatMap(ownOf),
      frame: frameOfCards(scene, { rows, areThings: true }),
    }),
    complete: (scene, text, removals) => joinCards(scene, all, { text, removals }),
  }
}

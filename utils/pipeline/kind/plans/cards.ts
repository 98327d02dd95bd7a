import type { Scene } from '../../declutter/define-rule.ts'
import type { Clues } from '../clues.ts'
import type { Plan } from '../define-kind.ts'
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

/** Takes what stands between cards out of their region: filters, sorting, page numbers. Headings and what introduces them stay. */
function keepCards({ page }: Scene, region: Element, cards: readonly Element[]): void {
  const start = page.measure(region).first
  const inCards = new Set<number>()
  for (const card of cards) {
    const { first, end } = page.measure(card)
    for (let i = first; i < end; i++) inCards.add(i)
  }
  const [firstCard = start] = inCards
  let above = false
  for (let i = page.measure(region).end - 1; i >= start; i--) {
    const block = page.blocks[i]
    if (!block?.element.isConnected) continue
    const isCard = inCards.has(i)
    const isHead: boolean = above && block.heading > 0
    const isLead = i < firstCard && block.prose
    if (!isCard && !isHead && !isLead) block.element.remove()
    above = isCard || isHead
  }
}

/** The cards that the page is about, in its order. */
function mainCards(clues: Clues): Element[] {
  const cards = clues.cards()
  const all = cards.reduce((sum, { words }) => sum + words, 0)
  const most = Math.max(0, ...cards.map(({ words }) => words))
  const needsMark = cards.some(({ words, isMarked }) => words === most && isMarked)
  return cards
    .filter(({ words, isMarked }) => words >= all * fewWords && (isMarked || !needsMark))
    .flatMap(({ elements }) => elements)
}

/** The region in which the page's cards stand, with what introduces them. */
function gatherCards(scene: Scene, all: readonly Element[]): Element | null {
  const cards = all
    .filter((element) => element.isConnected)
    .sort((a, b) => scene.page.measure(a).first - scene.page.measure(b).first)
  const region = regionAround(scene, cards)
  if (region) keepCards(scene, region, cards)
  return region
}

/** Reads a page as its cards. */
export function readCards(clues: Clues): Plan {
  const cards = mainCards(clues)
  return { without: takesCards, keep: cards, gather: (scene) => gatherCards(scene, cards) }
}

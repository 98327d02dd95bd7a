import type { Block } from '../../page/index.ts'
import { defineRule, type Finding, type Scene } from '../define-rule.ts'
import { isPointer, leadsWithinSite } from '../pointer.ts'

/** What stands beside a card's headline: an excerpt, a label, how long the video takes. */
const mostWords = 70
const mostLines = 4
const longestLabel = 5
/** More of the article's prose in cards than this, and they are what it is made of. */
const mostProse = 0.2
const elsewhere = 'figure, table, blockquote, pre'

/** The lines of an element that still stand. */
const linesIn = ({ page }: Scene, element: Element): Block[] => {
  const { first, end } = page.measure(element)
  return page.blocks.slice(first, end).filter((block) => block.element.isConnected)
}

/** Whether lines are those of one card: its headline, nothing but labels before it, little after it. */
function isCard(lines: Block[], headline: Block): boolean {
  const others = lines.filter((line) => line !== headline)
  return (
    others.length <= mostLines &&
    others.reduce((sum, { words }) => sum + words, 0) <= mostWords &&
    others.every(
      (line) =>
        (line.heading === 0 || line.words <= longestLabel) &&
        (line.index > headline.index || line.words <= longestLabel),
    ) &&
    !others.some(isPointer)
  )
}

/** The largest element around a headline that holds one card and nothing else; null where there is none. */
function cardAround(scene: Scene, headline: Block): Element | null {
  let card: Element | null = null
  for (
    let box = headline.element.parentElement;
    box && box !== scene.container && scene.container.contains(box);
    box = box.parentElement
  ) {
    const lines = linesIn(scene, box)
    if (!isCard(lines, headline)) break
    if (lines.length > 1) card = box
  }
  return card
}

/** Whether a box like it beside it goes on below its linked headline: all are entries of the text, some of them short. */
function isEntry({ page: { blocks, measure } }: Scene, box: Element | undefined): boolean {
  return [...(box?.parentElement?.children ?? [])].some((one) => {
    const { first, words } = measure(one)
    const line = blocks[first]
    return words > mostWords && one.className === box?.className && line && isPointer(line)
  })
}

/** A headline is a heading, or has a picture or a label that was taken beside it. */
function looksLikeCard({ page }: Scene, card: Element, headline: Block): boolean {
  if (headline.heading > 0 || card.querySelector('img, picture, time')) return true
  const { first, end } = page.measure(card)
  return page.blocks.slice(first, end).some(({ element }) => !element.isConnected)
}

/**
 * Cards of other articles between the paragraphs: a headline that links to another page of the site,
 * with its excerpt. Where they hold much of the prose they are the article: a list of picks.
 */
export default defineRule({
  *find(scene) {
    const { page, prose, container, witness } = scene
    const lines = page.blocks
      .slice(prose.first + 1)
      .filter(({ element }) => element.isConnected && container.contains(element))
    const cards: Finding[] = []
    let words = 0
    for (const line of lines) {
      if (!isPointer(line) || line.element.closest(elsewhere) || !leadsWithinSite(line)) continue
      const card = cardAround(scene, line)
      if (!card || !looksLikeCard(scene, card, line)) continue
      const inside = linesIn(scene, card)
      if (witness && inside.some(witness.holds)) continue
      words += inside.reduce((sum, block) => sum + (block.prose ? block.words : 0), 0)
      cards.push({ elements: [card], evidence: line.text })
    }
    const all = lines.reduce((sum, block) => sum + (block.prose ? block.words : 0), 0)
    if (words > all * mostProse) return
    for (const card of cards) if (!isEntry(scene, card.elements[0])) yield card
  },
})

import type { Block } from '../../page/index.ts'
import { namesPrice } from '../prices.ts'

/** Cards of a row from which on what most of them say tells nothing of one. */
const fewestCards = 4
const longestLabel = 4

/** Names and prices may be said twice; what else comes again may be a fact of two things. */
const isNameOrPrice = ({ linkWords, heading, text }: Block): boolean =>
  linkWords > 0 || heading > 0 || namesPrice(text)

/** Share of a card's lines that come twice from which on all of it does, as for screens of another width. */
const allTwice = 0.3

/** Lines that repeat another of their card; a heading is kept rather than a line like it. */
export function repeatedIn(lines: readonly Block[]): Element[] {
  const said = new Map<string, Block>()
  const repeated: Block[] = []
  for (const line of lines) {
    const first = said.get(line.text)
    const isBetter = first?.heading === 0 && line.heading > 0
    if (first) repeated.push(isBetter ? first : line)
    if (!first || isBetter) said.set(line.text, line)
  }
  const isWhole = repeated.length >= lines.length * allTwice
  return repeated.flatMap((line) => (isWhole || isNameOrPrice(line) ? [line.element] : []))
}

const endsInColon = /[:：]$/

/** Whether a line may be a label: facts may be the same of all. */
const isLabel = ({ element, text, words, heading }: Block, before: Block | undefined): boolean =>
  words <= longestLabel &&
  heading === 0 &&
  !/\d/.test(text) &&
  !endsInColon.test(text) &&
  !endsInColon.test(before?.text ?? '') &&
  !element.closest('dl, table')

/** Lines that a share of the cards of a row say: buttons without a box, "Compare", "Regular price". */
export function sameInAll(cards: readonly (readonly Block[])[], share: number): Element[] {
  if (cards.length < fewestCards) return []
  const counts = new Map<string, number>()
  const labels = cards.map((lines) => lines.filter((line, i) => isLabel(line, lines[i - 1])))
  for (const lines of labels)
    for (const text of new Set(lines.map((line) => line.text)))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  const isCommon = ({ text }: Block): boolean => (counts.get(text) ?? 0) >= cards.length * share
  return labels.flatMap((lines) => lines.filter(isCommon).map(({ element }) => element))
}

import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import type { Scene } from '../../declutter/define-rule.ts'
import type { Block } from '../../page/index.ts'
import { namesPrice } from '../prices.ts'
import type { Row } from '../rows.ts'

/** What sites call labels that are only read aloud: "sr-only", "screen-reader-text"; not "not-sr-only". */
const aloud =
  /visually-?hidden|(?<!not-)(?<![a-z])sr-(?:only|text)\b|screen-?reader|\boff-?screen\b|assistive-text/i
const mayBeAloud =
  '[class*="hidden" i], [class*="sr-" i], [class*="screen" i], [class*="assistive" i]'

/** Cards of a row from which on what most of them say tells nothing of one. */
const fewestCards = 4
const mostOfThings = 0.85
const longestLabel = 4

const textOf = (element: Element): string => foldWhiteSpace(element.textContent ?? '')
const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** What is shown beside a label that reads the same number aloud; null where there is no such. */
function shownBeside(label: Element): Element | null {
  const number = digitsOf(textOf(label))
  if (!number) return null
  const beside = [label.previousElementSibling, label.nextElementSibling]
  return (
    beside.find(
      (one) => one?.getAttribute('aria-hidden') === 'true' && digitsOf(textOf(one)) === number,
    ) ?? null
  )
}

/** Labels of a card that are read aloud only; the number shown instead, where it is only drawn: "$148" and a raised "02". */
function labelsIn(card: Element): Element[] {
  const labels = [...card.querySelectorAll(mayBeAloud)].filter((element) =>
    aloud.test(element.getAttribute('class') ?? ''),
  )
  // A picture's name may be said aloud alone.
  const said = labels.reduce((length, label) => length + textOf(label).length, 0)
  if (said >= textOf(card).length) return []
  return labels.map((label) => {
    const shown = shownBeside(label)
    return shown && !textOf(label).includes(textOf(shown)) ? shown : label
  })
}

/** Names and prices may be said twice; what else comes again may be a fact of two things. */
const isNameOrPrice = ({ linkWords, heading, text }: Block): boolean =>
  linkWords > 0 || heading > 0 || namesPrice(text)

/** Share of a card's lines that come twice from which on all of it does, as for screens of another width. */
const allTwice = 0.3

/** Lines that repeat another of their card; a heading is kept rather than a line like it. */
function repeatedIn(lines: readonly Block[]): Element[] {
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
function sameInAll(cards: readonly (readonly Block[])[], share: number): Element[] {
  if (cards.length < fewestCards) return []
  const counts = new Map<string, number>()
  const labels = cards.map((lines) => lines.filter((line, i) => isLabel(line, lines[i - 1])))
  for (const lines of labels)
    for (const text of new Set(lines.map((line) => line.text)))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  const isCommon = ({ text }: Block): boolean => (counts.get(text) ?? 0) >= cards.length * share
  return labels.flatMap((lines) => lines.filter(isCommon).map(({ element }) => element))
}

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
function comeAgain(cards: readonly Element[]): Element[] {
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

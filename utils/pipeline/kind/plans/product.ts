import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import type { Scene } from '../../declutter/define-rule.ts'
import { productRules } from '../../declutter/product-rules.ts'
import { setStamp, stampOf } from '../../snapshot/stamp.ts'
import type { MakePlan } from '../define-kind.ts'
import { descriptionsOf } from './description.ts'
import { factsBeside } from './facts.ts'
import { priceLine } from './price.ts'

/** Share of the words found by their prose that the description must hold: a pitch holds fewer. */
const most = 0.4

/** Words in some elements that the rules left. */
const wordsOf = ({ page }: Scene, elements: readonly Element[]): number =>
  page.blocks.reduce(
    (sum, { element, words }) =>
      elements.some((one) => one.contains(element)) ? sum + words : sum,
    0,
  )

/** What says what the thing is: its description where that is told apart, else the text by its prose. */
function textsOf(scene: Scene, text: Element): Element[] {
  // A second opinion is of a copy of the page.
  if (!scene.page.root.contains(text)) return [text]
  const enough = wordsOf(scene, [text]) * most
  const isEnough = (texts: Element[]) => texts.length > 0 && wordsOf(scene, texts) >= enough
  return descriptionsOf(scene).find(isEnough) ?? [text]
}

/** The line of a price as text of its own: what it stands in is mostly there to be pressed. */
function writePrice(price: Element): Element {
  const line = price.ownerDocument.createElement('p')
  line.textContent = foldWhiteSpace(price.textContent ?? '')
  setStamp(line, stampOf(price) ?? '')
  return line
}

/** Puts what says what the thing is together with its price and its facts, in the order of the page. */
function withFacts(scene: Scene, text: Element, price: Element | null): Element {
  const texts = textsOf(scene, text)
  const facts = factsBeside(scene, texts)
  const isPriced = !price || texts.some((one) => one.textContent?.includes(price.textContent ?? ''))
  if (isPriced && facts.length === 0 && texts.length === 1 && texts[0]) return texts[0]
  const whole = text.ownerDocument.createElement('div')
  const first = (element: Element): number => scene.page.measure(element).first
  const parts = [...texts, ...facts].sort((a, b) => first(a) - first(b))
  scene.page.root.append(whole)
  whole.append(...(isPriced ? [] : [price]), ...parts)
  return whole
}

/** A product is its price, its description and its facts. */
export const readProduct: MakePlan = (clues) => {
  const cards = clues.cards().flatMap(({ elements }) => elements)
  let price: Element | null = null
  return {
    also: productRules,
    takeApart: (scene) => {
      const line = priceLine(scene, cards)
      price = line && writePrice(line)
      return { keep: [], frame: [] }
    },
    complete: (scene, text) => withFacts(scene, text, price),
  }
}

import type { Scene } from '../../declutter/define-rule.ts'
import { productRules } from '../../declutter/product-rules.ts'
import type { MakePlan } from '../define-kind.ts'
import { descriptionsOf } from './description.ts'
import { factsBeside } from './facts.ts'

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

/** Puts what says what the thing is together with its facts, in the order of the page. */
function withFacts(scene: Scene, text: Element): Element {
  const texts = textsOf(scene, text)
  const facts = factsBeside(scene, texts)
  if (facts.length === 0 && texts.length === 1 && texts[0]) return texts[0]
  const whole = text.ownerDocument.createElement('div')
  const first = (element: Element): number => scene.page.measure(element).first
  const parts = [...texts, ...facts].sort((a, b) => first(a) - first(b))
  scene.page.root.append(whole)
  whole.append(...parts)
  return whole
}

/** A product is its description and its facts. */
export const readProduct: MakePlan = () => ({ also: productRules, complete: withFacts })

import type { Scene } from '../../declutter/define-rule.ts'
import type { MakePlan } from '../define-kind.ts'

/** Where a page's main part is marked and holds this share of its words, all that is said stands in it. */
const mostWords = 0.5

/** All sections of the page: none of them is the text that the others stand beside. */
function gatherSections({ page }: Scene): Element {
  const { root, blocks } = page
  const wordsLeft = (within: Element): number =>
    blocks.reduce(
      (sum, { element, words }) =>
        element.isConnected && within.contains(element) ? sum + words : sum,
      0,
    )
  const main = root.querySelector('main, [role=main]')
  if (main && wordsLeft(main) >= wordsLeft(root) * mostWords) return main
  const whole = page.document.createElement('div')
  whole.append(...root.childNodes)
  root.append(whole)
  return whole
}

/** What is offered is said in sections from the top of the page to its end. */
export const readService: MakePlan = () => ({
  without: ['above-text', 'below-text'],
  gather: gatherSections,
})

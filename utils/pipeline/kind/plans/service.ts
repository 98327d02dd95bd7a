import type { Scene } from '../../declutter/define-rule.ts'
import { serviceRules } from '../../declutter/service-rules.ts'
import type { Clues } from '../clues.ts'
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

const banners = '[class*="banner" i]'
/** What designers call the pitch that a page opens with. */
const hero = '[class*="hero" i]'
const consent = '[class*="consent" i], [id*="consent" i], [class*="gdpr" i], [id*="cookie" i]'

/** Banners with a heading, or named as a pitch, are sections set large, not lines across the page. */
const bannersOf = ({ found }: Clues): Element[] =>
  found()
    .candidates.map(({ element }) => element)
    .filter(
      (element) =>
        element.matches(banners) &&
        (element.matches(hero) || element.querySelector(`h1, h2, h3, ${hero}`) !== null) &&
        !element.closest(consent),
    )

/** What is offered is said in sections from the top of the page to its end, each with a button. */
export const readService: MakePlan = (clues) => ({
  without: ['above-text', 'below-text', 'card'],
  also: serviceRules,
  keep: bannersOf(clues),
  gather: gatherSections,
})

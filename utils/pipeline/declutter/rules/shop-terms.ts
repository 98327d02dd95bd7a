import { nameWords } from '../../../dom/name-words.ts'
import { defineRule } from '../define-rule.ts'
import words from './shop-terms.words.json' with { type: 'json' }

const terms = new Set(words.terms)
/** What is bought stands in a "cart" too: only its drawer and messages are the shop's. */
const baskets = new Set(words.baskets)
const boxes = new Set(words.boxes)
/** A box with more of the page's words, or of its prose, than this is named so for another reason. */
const mostWords = 0.4
const mostProse = 0.3

/** The word that says so among those of an element's names; undefined where none does. */
const termIn = (all: readonly string[]): string | undefined =>
  all.find((word) => terms.has(word)) ??
  (all.some((word) => boxes.has(word)) ? all.find((word) => baskets.has(word)) : undefined)

/** A field of the shop's database: "retail_price_tier", "thumb_Dark Blue". */
const field = /^\p{L}\w*_\w[\w ]{0,40}:?$/u

/** How a thing is paid, sent and taken back, and fields that are the shop's own: of pages of products alone. */
export default defineRule({
  *find({ page, title }) {
    const whole = page.measure(page.root)
    for (const element of page.root.querySelectorAll('[class], [id]')) {
      const term = termIn(nameWords(element))
      if (!term) continue
      const { first, end, words, running } = page.measure(element)
      if (title && first <= title.index && title.index < end) continue
      if (words <= whole.words * mostWords && running <= whole.running * mostProse)
        yield { elements: [element], evidence: term }
    }
    for (const name of page.root.querySelectorAll('dt, th, td:first-child')) {
      const value = name.nextElementSibling
      if (value && field.test(name.textContent?.trim() ?? ''))
        yield { elements: [name, value], evidence: name.textContent?.trim() ?? '' }
    }
  },
})

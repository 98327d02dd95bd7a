import { foldWhiteSpace } from '../../../text/fold-white-space.ts'
import { matchKey } from '../../../text/match-key.ts'
import type { Block } from '../../page/index.ts'
import { defineRule } from '../define-rule.ts'

const fewestWords = 5
const quoted = 'blockquote, aside, q, [class*="quote" i]'
const inQuotes = /^["“„«»‘‚「『].*["“”‘’«»」』]$/

/** Words beside a pull quote that only say whose it is. */
const attribution = 12

/** Lists of facts say the same of several things; sentences and pointers in lists do not. */
const isFact = ({ prose, linkWords, words, element }: Block): boolean =>
  !prose && linkWords < words / 2 && element.closest('li, dd') !== null

/** Who is quoted may be quoted again. */
const isAttribution = ({ element }: Block): boolean =>
  element.closest('cite') !== null ||
  (element.closest('figcaption')?.closest('figure')?.querySelector('blockquote') ?? null) !== null

/** One list says of several things what it says twice; a copy stands in a list of its own. */
function areOfOneList({ element: one }: Block, { element: other }: Block): boolean {
  const list = one.closest('ul, ol')
  return list !== null && list === other.closest('ul, ol')
}

/** An intertitle may be a quotation too, and is set as one. */
const isQuoted = ({ element, text, heading }: Block): boolean =>
  element.closest(quoted) !== null ||
  (inQuotes.test(text) && heading === 0 && !element.querySelector('strong, b'))

/** Lines that repeat another of the article: pull quotes, labels shown twice. */
export default defineRule({
  *find({ page, prose, container }) {
    const lines = page.blocks
      .slice(prose.first)
      .filter(({ words, element }) => words >= fewestWords && container.contains(element))
    const seen = new Map<string, Block>()
    let article: string | null = null
    // A pull quote is looked for within the prose, so that is put together once, where there is one.
    const isWithinProse = ({ key, index }: Block): boolean => {
      article ??= lines
        .filter((line) => line.prose && !isQuoted(line))
        .map(({ text }) => matchKey(text))
        .join('\n')
      return index > prose.first && article.includes(key)
    }
    // A quotation that goes takes along whose it is.
    const whole = ({ element, words }: Block): Element => {
      const holder = element.closest(quoted)
      return holder && page.measure(holder).words - words <= attribution ? holder : element
    }
    const lists = new Map<Element, string>()
    // A fact comes again where its whole list does.
    const saying = (block: Block): string => {
      const list = isFact(block) ? block.element.closest('ul, ol, dl') : null
      if (!list) return block.text
      const whole = lists.get(list) ?? foldWhiteSpace(list.textContent ?? '')
      lists.set(list, whole)
      return `${block.text}\n${whole}`
    }
    for (const block of lines) {
      if (block.element.closest('table, pre') || isAttribution(block)) continue
      const said = saying(block)
      const first = seen.get(said)
      if (first && areOfOneList(first, block)) continue
      if (first || (isQuoted(block) && isWithinProse(block))) {
        yield { elements: [whole(block)], evidence: block.text }
      }
      seen.set(said, first ?? block)
    }
  },
})

import { matchKey } from '../../../text/match-key.ts'
import type { Block } from '../../page/index.ts'
import { defineRule } from '../define-rule.ts'

const fewestWords = 5
const quoted = 'blockquote, aside, q, [class*="quote" i]'

/** Lines that repeat another of the article: pull quotes, labels shown twice. */
export default defineRule({
  *find({ page, prose, container }) {
    const lines = page.blocks
      .slice(prose.first)
      .filter(({ words, element }) => words >= fewestWords && container.contains(element))
    const seen = new Map<string, Block>()
    let article: string | null = null
    // A pull quote is looked for within the prose, so that is put together once, where there is one.
    const isWithinProse = ({ key, element, index }: Block): boolean => {
      article ??= lines
        .filter((line) => line.prose && !line.element.closest(quoted))
        .map(({ text }) => matchKey(text))
        .join('\n')
      return element.closest(quoted) !== null && index > prose.first && article.includes(key)
    }
    for (const block of lines) {
      if (block.element.closest('table, pre')) continue
      const first = seen.get(block.text)
      if (first || (block.element.closest(quoted) && isWithinProse(block))) {
        yield { elements: [block.element], evidence: block.text }
        // An entry of a list that comes twice is the site's own, both times.
        if (first?.element.closest('li') && block.element.closest('li')) {
          yield { elements: [first.element], evidence: block.text }
        }
      }
      seen.set(block.text, first ?? block)
    }
  },
})

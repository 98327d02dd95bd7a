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
    const seen = new Set<string>()
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
      const repeats =
        seen.has(block.text) || (block.element.closest(quoted) && isWithinProse(block))
      if (repeats) yield { elements: [block.element], evidence: block.text }
      seen.add(block.text)
    }
  },
})

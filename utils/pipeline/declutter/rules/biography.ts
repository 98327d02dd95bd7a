import type { Block } from '../../page/index.ts'
import { bylineNames } from '../byline-names.ts'
import { defineRule } from '../define-rule.ts'

/** The name with a role beside it. */
const longestName = 14
/** A biography is a few lines; more below the name is a part of the article. */
const mostLines = 8
const mostWords = 200
/** A role, an address. */
const mostBetween = 2
/** Share of the article's running prose that stands before. */
const nearlyAll = 0.7

const beginsWith = ({ key }: Block, phrase: string): boolean =>
  key === phrase || key.startsWith(`${phrase} `)

/**
 * Below the text: the name of an author on a line of its own, with the sentences about them, the first
 * of which begins with the name.
 */
export default defineRule({
  *find({ page, prose, metadata, container }) {
    // A single word may be any other.
    const people = bylineNames(metadata)
      .map((name) => name.split(' '))
      .filter((words) => words.length > 1)
    if (people.length === 0) return
    const all = page.runningWords(prose.first, prose.last + 1)
    const lines = page.blocks
      .slice(prose.first + 1)
      .filter(({ element }) => element.isConnected && container.contains(element))
    for (const [i, line] of lines.entries()) {
      if (line.prose || line.words > longestName) continue
      const person = people.find((words) => beginsWith(line, words.join(' ')))
      if (!person || page.runningWords(prose.first, line.index) < all * nearlyAll) continue
      const names = person.filter((word) => word.length > 2)
      const below = lines.slice(i + 1, i + 1 + mostLines)
      const about = below.findIndex((other) => other.prose)
      const sentence = below[about]
      if (!sentence || about > mostBetween || !beginsWith(sentence, person[0] ?? '')) continue
      const last = below.findLastIndex(({ key }) => names.some((name) => key.includes(name)))
      const note = [line, ...below.slice(0, last + 1)]
      if (note.reduce((sum, { words }) => sum + words, 0) > mostWords) continue
      yield { elements: note.map(({ element }) => element), evidence: line.text }
    }
  },
})

import type { Page } from '../../page/index.ts'
import { fields } from '../fields.ts'
import { afterLabel, personsIn } from './people.ts'

const mostWords = 6
/** A line of several fields, one of whom is labelled, may be longer. */
const mostInFields = 12
/** How a line is set that signs what stands above it. */
const setRight = '[align="right" i], [style*="text-align:right"], [style*="text-align: right"]'
/** Sentences of running text above a signature. */
const fewest = 2

/**
 * The people who sign below the text: a name alone as the last line of the element that holds the
 * sentences, or set to the right below them, or a line that begins with "By" next to one; none where
 * such lines name several.
 */
export function signatures({ blocks }: Page, titleIndex: number): string[] {
  const found = new Map<string, string[]>()
  for (const block of blocks.slice(titleIndex + 1)) {
    const [before, after] = [blocks[block.index - 1], blocks[block.index + 1]]
    if (block.prose || block.words > mostInFields || !(before?.prose || after?.prose)) continue
    const isLong = block.words > mostWords
    const named = afterLabel(block.text)
    // A long line that begins with "Posted by" is a comment's.
    const labelled =
      named === null ? block.text.split(fields).map(afterLabel).find(Boolean) : !isLong && named
    const text = block.element.parentElement
    const isLast =
      text !== null &&
      !isLong &&
      block.linkWords === 0 &&
      block.heading === 0 &&
      (!(after && text.contains(after.element)) || block.element.closest(setRight) !== null) &&
      blocks
        .slice(Math.max(0, block.index - fewest), block.index)
        .every(({ element, prose }) => prose && element.parentElement === text)
    if (!labelled && !isLast) continue
    const people = personsIn(labelled || block.text)
    if (people.length > 0) found.set(people.join(), people)
  }
  const [only = []] = found.values()
  return found.size === 1 ? only : []
}

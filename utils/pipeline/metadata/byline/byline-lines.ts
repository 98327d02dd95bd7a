import type { Block } from '../../page/index.ts'
import { isLabel } from './people.ts'

const mostWords = 20

/** The short lines that may name who wrote; a label that stands alone ("Written by") begins the next. */
export const bylineLines = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ text, words, prose }, i) => {
    if (prose || words > mostWords || isLabel(text)) return []
    const before = blocks[i - 1]?.text ?? ''
    return [isLabel(before) ? `${before} ${text}` : text]
  })

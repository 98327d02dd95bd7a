import type { Block, Page } from '../../page/index.ts'
import { isLabel } from './people.ts'

const mostWords = 20
/** Lines around the title in which a byline stands. */
const above = 4
const below = 14

/** The lines around the title that may name who wrote. */
export const linesNear = ({ blocks }: Page, titleAt: number): Block[] =>
  blocks.slice(Math.max(0, titleAt - above), titleAt + below)

/** A line's text, a space put behind a label that an element of its own sets apart: "ByAna Ruiz". */
function spaced({ text, element }: Block): string {
  const label = element.firstElementChild?.textContent?.trim() ?? ''
  return text.startsWith(label) && /^\S/.test(text.slice(label.length)) && isLabel(label)
    ? `${label} ${text.slice(label.length)}`
    : text
}

/** The short lines that may name who wrote; a label that stands alone ("Written by") begins the next. */
export const bylineLines = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block, i) => {
    const { text, words, prose } = block
    if (prose || words > mostWords || isLabel(text)) return []
    const before = blocks[i - 1]?.text ?? ''
    return [isLabel(before) ? `${before} ${text}` : spaced(block)]
  })

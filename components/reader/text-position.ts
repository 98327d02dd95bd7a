import type { FlatText } from '../../utils/anchors/flat-text.ts'
import { readingLine, tolerance } from './reading-blocks.ts'

/** Top and bottom of a character. */
function rectAt({ pointAt }: FlatText, offset: number): DOMRect | null {
  const point = pointAt(offset)
  if (!point) return null
  const range = point.node.ownerDocument.createRange()
  range.setStart(point.node, point.offset)
  range.setEnd(point.node, Math.min(point.offset + 1, point.node.length))
  const rect = range.getBoundingClientRect()
  return rect.height > 0 ? rect : (point.node.parentElement?.getBoundingClientRect() ?? null)
}

/** The offset of the first character that stands below the line: text runs downwards, so it is halved. */
export function offsetAtLine(flat: FlatText): number {
  let low = 0
  let high = flat.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    const rect = rectAt(flat, middle)
    if (rect && rect.top < readingLine - tolerance) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a character stands in the window, in px from its top. */
export const topOfOffset = (flat: FlatText, offset: number): number | null =>
  rectAt(flat, offset)?.top ?? null

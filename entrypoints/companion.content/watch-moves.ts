import { blockAtLine } from '../../components/reader/reading-blocks.ts'
import type { Frame } from '../../components/reader/text/frame.ts'
import { stampOf } from '../../utils/pipeline/snapshot/stamp.ts'

/** Scroll positions are rounded, in px. */
const tolerance = 8

/**
 * Makes the test whether the reader was scrolled since: a late picture or font moves it too, but not
 * on to another paragraph.
 */
export function watchMoves({ dialog, body }: Pick<Frame, 'dialog' | 'body'>): () => boolean {
  const stampRead = () => {
    const block = blockAtLine(body)
    return block && stampOf(block)
  }
  const start = dialog.scrollTop
  const read = stampRead()
  return () => Math.abs(dialog.scrollTop - start) > tolerance && stampRead() !== read
}

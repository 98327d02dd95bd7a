import { blockAtLine } from '../../components/reader/reading-blocks.ts'
import type { Frame } from '../../components/reader/text/frame.ts'

/** Leaves in its place what is being read when the type around it changes. */
export interface PlaceHolder {
  /** Called before a change, puts things right in the frame that shows it. */
  hold: () => void
  /** Makes a change, and puts things right at once. */
  keep: (change: () => void) => void
}

/** Of a block that two columns share, where it begins. */
const topOf = (block: Element): number =>
  (block.getClientRects()[0] ?? block.getBoundingClientRect()).top

/** Makes the place holder of a reader; at the beginning of the text there is nothing to hold. */
export function placeHolder({ dialog, body }: Pick<Frame, 'dialog' | 'body'>): PlaceHolder {
  let held: { block: Element; top: number } | null = null
  /** What was held last, and where that left the reader. */
  let last: { block: Element; scrollTop: number } | null = null
  let frame = 0

  const take = () => {
    // Until it is scrolled: in two columns another block comes to the line than the one held there.
    const isStill = last?.block.isConnected && Math.abs(dialog.scrollTop - last.scrollTop) < 1
    const block = dialog.scrollTop > 0 ? (isStill && last?.block) || blockAtLine(body) : null
    if (!block) return
    held = { block, top: topOf(block) }
    // The browser's own way of it, which holds another block, would move the text once more.
    dialog.style.overflowAnchor = 'none'
  }
  const putBack = () => {
    if (!held?.block.isConnected) return
    dialog.scrollBy({ top: topOf(held.block) - held.top, behavior: 'instant' })
    last = { block: held.block, scrollTop: dialog.scrollTop }
  }
  const release = () => {
    held = null
    dialog.style.overflowAnchor = ''
  }

  return {
    hold() {
      if (!held) take()
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        putBack()
        // Kept for what this change brings about before the frame is shown.
        frame = requestAnimationFrame(release)
      })
    },
    keep(change) {
      const isOwn = !held
      if (isOwn) take()
      change()
      putBack()
      if (isOwn) release()
    },
  }
}

import { blockAtLine } from '../../components/reader/reading-blocks.ts'
import type { Frame } from '../../components/reader/text/frame.ts'

/**
 * Leaves in its place what is being read when the type around it changes: the function returned is called
 * before each change, and puts things right in the frame that shows it.
 */
export function placeHolder({ dialog, body }: Pick<Frame, 'dialog' | 'body'>): () => void {
  let isHolding = false
  return () => {
    const block = dialog.scrollTop > 0 && !isHolding ? blockAtLine(body) : null
    if (!block) return
    const before = block.getBoundingClientRect().top
    isHolding = true
    // The browser's own way of it, which holds another block, would move the text once more.
    dialog.style.overflowAnchor = 'none'
    requestAnimationFrame(() => {
      const after = block.getBoundingClientRect().top
      dialog.scrollBy({ top: after - before, behavior: 'instant' })
      dialog.style.overflowAnchor = ''
      isHolding = false
    })
  }
}

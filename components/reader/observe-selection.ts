import type { Passage, View } from './view.ts'

interface Root extends ShadowRoot {
  /** Chromium's own, from before getComposedRanges. */
  getSelection?: () => Selection | null
}

/** What is selected within a closed root, which the document's own ranges do not show. */
function rangeIn(root: ShadowRoot): StaticRange | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  if (typeof selection.getComposedRanges === 'function') {
    return selection.getComposedRanges({ shadowRoots: [root] })[0] ?? null
  }
  const own = (root as Root).getSelection?.() ?? selection
  return own.rangeCount > 0 ? own.getRangeAt(0) : null
}

/** Time without a change before the bar shows: it must not flicker below a selection that grows. */
const quiet = 200

/** Where the passage stands in the scrolled content; null where nothing of the article is selected. */
function passageOf(root: ShadowRoot): Passage | null {
  const selected = rangeIn(root)
  const body = root.querySelector('.article-body')
  const scroller = root.querySelector('dialog')
  if (!selected || selected.collapsed || !body || !scroller) return null
  const range = document.createRange()
  range.setStart(selected.startContainer, selected.startOffset)
  range.setEnd(selected.endContainer, selected.endOffset)
  if (!range.intersectsNode(body) || !range.toString().trim()) return null
  const { left, width, top, bottom } = range.getBoundingClientRect()
  const { scrollTop } = scroller
  return {
    range: selected,
    place: { x: left + width / 2, top: top + scrollTop, bottom: bottom + scrollTop },
  }
}

/** Keeps `passage` of the view at what is selected, until the signal aborts. */
export function observeSelection(
  root: ShadowRoot,
  { view, signal }: { view: View; signal: AbortSignal },
): void {
  let timer = 0
  const changed = () => {
    clearTimeout(timer)
    const { passage } = view
    // Gone at once with its selection, as a press elsewhere ends it.
    if (passage.value && !passageOf(root)) passage.value = null
    timer = window.setTimeout(() => {
      passage.value = passageOf(root)
    }, quiet)
  }
  document.addEventListener('selectionchange', changed, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

import { scrollToLine } from '../../components/reader/reading-blocks.ts'
import { offsetAtLine, topOfOffset } from '../../components/reader/text-position.ts'
import type { View } from '../../components/reader/view.ts'
import { flatText } from '../../utils/anchors/flat-text.ts'
import { findAnchor, makeAnchor, type TextAnchor } from '../../utils/anchors/text-anchor.ts'
import type { loadPosition, savePosition } from '../../utils/browser/position-store.ts'

interface Kept {
  /** What the position is kept under. */
  address: string
  load: typeof loadPosition
  save: typeof savePosition
  body: Element
  scroller: Element
  /** Whether the reader was scrolled since it was opened. */
  moved: () => boolean
  view: View
  signal: AbortSignal
}

/** What is read up to here is hardly begun, and from there on finished: neither is a place to go on at. */
const begun = 0.02
const finished = 0.97
/** Time without scrolling before a position is written, in ms. */
const quiet = 800

/** The position of an article being read: kept while it is, and offered when it is opened again. */
interface Position {
  /** Goes on where the article was left. */
  resume: () => void
  /** Writes the position at once. */
  keep: () => void
}

/** Offers the place where the article was left, and keeps the one where it is being read. */
export function keepPosition(kept: Kept): Position {
  const { address, load, save, body, scroller, moved, view, signal } = kept
  const start = scroller.scrollTop
  let left: TextAnchor | null = null
  let timer = 0

  const keep = () => {
    clearTimeout(timer)
    if (!moved()) return
    // Not the view's share, which follows a frame later.
    const way = scroller.scrollHeight - scroller.clientHeight
    const share = way > 0 ? scroller.scrollTop / way : 1
    const flat = flatText(body)
    const here =
      begun < share && share < finished ? makeAnchor(flat.text, offsetAtLine(flat)) : null
    void save(address, here)
  }

  /** In the text as it stands: pages are added to it, and blocks put back. */
  const topOfLeft = (): number | null => {
    const flat = flatText(body)
    const offset = left && findAnchor(flat.text, left)
    return offset === null ? null : topOfOffset(flat, offset)
  }

  const offer = async () => {
    left = await load(address)
    if (!left || signal.aborted) return
    const top = topOfLeft()
    const { clientHeight } = scroller
    // What is in sight, or all but, need not be gone to.
    view.offer.value = top !== null && (top < -clientHeight / 2 || top > clientHeight)
  }

  const scrolled = () => {
    clearTimeout(timer)
    timer = window.setTimeout(keep, quiet)
    // Who reads on by himself has declined. Asked in this order: all blocks are looked at to tell a move.
    const isFar = Math.abs(scroller.scrollTop - start) > scroller.clientHeight
    if (view.offer.value && isFar && moved()) view.offer.value = false
  }
  scroller.addEventListener('scroll', scrolled, { passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  void offer()

  return {
    keep,
    resume() {
      const top = topOfLeft()
      if (top !== null) scrollToLine(scroller, top)
      view.offer.value = false
    },
  }
}

import { type MeasuredBlock, rowStarts } from '../../components/reader/row-starts.ts'
import type { Frame } from '../../components/reader/text/frame.ts'
import { element } from '../../components/ui/element.ts'
import type { PlaceHolder } from './place-holder.ts'

interface Rows {
  frame: Frame
  place: PlaceHolder
  signal: AbortSignal
}

/** Holds blocks that may stand in two rows. */
const holder = 'div, section, article, main, blockquote:not([data-embed]), ul, ol, li, dd'
const kept = '.table, .code-block'
const heading = 'h2, h3, h4, h5, h6'
/** What a row is lower than the window: as in utils/article-style/chosen.css, in px. */
const around = 150
/** Of what two columns hold; the rest is lost where pictures keep them from being equally long. */
const filled = 0.95
/** Holders lower than this share of a row are kept whole. */
const small = 0.2

const rowEnds = (body: Element) => [...body.querySelectorAll<HTMLElement>('.row-end')]

const holdsBlocksOnly = (parent: Element): boolean =>
  [...parent.childNodes].every((node) =>
    node instanceof Element
      ? !getComputedStyle(node).display.startsWith('inline')
      : !node.nodeValue?.trim(),
  )

/** The blocks between which rows may end; those of holders that are too high to be kept whole. */
function blocksOf(parent: Element, room: number): Element[] {
  return [...parent.children].flatMap((block) => {
    if (block.matches('.row-end')) return []
    const isParted =
      block.matches(holder) &&
      !block.matches(kept) &&
      block.getBoundingClientRect().height > room * small &&
      holdsBlocksOnly(block)
    return isParted ? blocksOf(block, room) : [block]
  })
}

/** What a row ends before: with the first block of a holder, the holder. */
function outermost(block: Element, body: Element): Element {
  const { previousElementSibling: before, parentElement: parent } = block
  const isFirst = !before || (before.matches('.row-end') && !before.previousElementSibling)
  return isFirst && parent && parent !== body ? outermost(parent, body) : block
}

/** Measures the text in a single column, in one pass, and finds where its rows begin. */
function startsOf(body: HTMLElement): Element[] {
  const room = 2 * (window.innerHeight - around) * filled
  body.classList.add('measured')
  const blocks = blocksOf(body, room)
  const tops = blocks.map((block) => block.getBoundingClientRect().top)
  tops.push(body.getBoundingClientRect().bottom)
  body.classList.remove('measured')
  const measured: MeasuredBlock[] = blocks.map((block, at) => ({
    height: (tops[at + 1] ?? 0) - (tops[at] ?? 0),
    isHeading: block.matches(heading),
  }))
  return rowStarts(measured, room).flatMap((at) => {
    const block = blocks[at]
    return block ? [outermost(block, body)] : []
  })
}

function endRowsBefore(starts: Element[], body: Element): void {
  for (const end of rowEnds(body)) end.remove()
  // Templates may stand in lists too, and are no part of the text.
  for (const start of starts) start.before(element('template', { class: 'row-end' }))
}

/**
 * Sets two columns in rows about as high as the window, until the signal aborts, where the browser
 * cannot (`column-wrap`): what spans both columns stands between the blocks, whose nodes stay where they
 * are. Anew whenever the text or the window changes its size; what is being read keeps its place.
 */
export function setRows({ frame, place, signal }: Rows): void {
  const { dialog, body } = frame
  if (CSS.supports('column-wrap: wrap')) return
  const isTwo = () => dialog.dataset.columns === 'two' && getComputedStyle(body).columnCount === '2'
  const set = () => {
    const before = rowEnds(body).map((end) => end.nextElementSibling)
    if (before.length === 0 && !isTwo()) return
    place.keep(() => {
      const starts = isTwo() ? startsOf(body) : []
      if (starts.length === before.length && starts.every((it, at) => it === before[at])) return
      // What changes by this is no news; from the next frame on, it is looked at once more.
      observer.disconnect()
      endRowsBefore(starts, body)
      requestAnimationFrame(watch)
    })
  }
  const observer = new ResizeObserver(set)
  const watch = () => {
    if (signal.aborted) return
    observer.observe(dialog)
    observer.observe(body)
  }
  signal.addEventListener('abort', () => observer.disconnect())
  watch()
}

/** Where, in px from the top of the window, the text begins below the toolbar. */
export const readingLine = 72
/** Scroll positions are rounded to the screen's pixels. */
export const tolerance = 3

const block = 'p, li, dt, dd, pre, figure, table, h2, h3, h4, h5, h6'
const section = 'h2, h3, h4, h5, h6'

/** The blocks one reads one after the other: a list's entry is one, and so is a picture with its caption. */
export const readingBlocks = (body: Element): Element[] =>
  [...body.querySelectorAll(block)].filter((element) => {
    const around = element.parentElement?.closest(block)
    return !around || !body.contains(around)
  })

/** The block that is being read: the first that is not yet wholly above the line. */
export const blockAtLine = (body: Element): Element | null =>
  readingBlocks(body).find(
    (element) => element.getBoundingClientRect().bottom > readingLine + tolerance,
  ) ?? null

/** Brings an element's top to the line. */
export function scrollToLine(scroller: Element, top: number): void {
  scroller.scrollBy({ top: top - readingLine, behavior: 'instant' })
}

/** Brings the next or previous paragraph or section to the line; beyond the last, the end of the page. */
export function step(
  { scroller, body }: { scroller: Element; body: Element },
  by: 'paragraph' | 'section',
  direction: 1 | -1,
): void {
  const all = by === 'section' ? [...body.querySelectorAll(section)] : readingBlocks(body)
  const tops = all.map((element) => element.getBoundingClientRect().top)
  // The nearest, not the next in the text: of two columns the second goes up again.
  const next =
    direction === 1
      ? Math.min(...tops.filter((top) => top > readingLine + tolerance))
      : Math.max(...tops.filter((top) => top < readingLine - tolerance))
  if (Number.isFinite(next)) scrollToLine(scroller, next)
  else scroller.scrollTo({ top: direction === 1 ? scroller.scrollHeight : 0, behavior: 'instant' })
}

import { blockHolders } from '../page/block-holders.ts'
import { renameElement } from '../rename-element.ts'

const boxes = 'div, section, article, header'
/** Within these a line is no paragraph of the text. */
const notInText = 'li, dl, table, figure, summary, pre, h1, h2, h3, h4, h5, h6, p, a, span'

/**
 * Makes paragraphs of boxes that hold a line of text and nothing else: many pages have no `<p>`. Spans
 * and anchors around whole paragraphs say nothing.
 */
export function makeParagraphs(body: DocumentFragment): void {
  const holders = blockHolders(body)
  for (const around of body.querySelectorAll('span, a:not([href])'))
    if (holders.has(around)) around.replaceWith(...around.childNodes)
  for (const box of body.querySelectorAll(boxes)) {
    if (holders.has(box) || box.closest(notInText) || !/\S/.test(box.textContent ?? '')) continue
    renameElement(box, 'p')
  }
}

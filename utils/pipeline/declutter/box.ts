import { longList } from '../page/long-list.ts'
import type { Scene } from './define-rule.ts'

/** A picture or a list of things makes a box more than a note: they may be the article's. */
const content = `img, picture, figure, video, table, pre, li:nth-child(${longList}):not(:has(a, input))`
const frames = /^(?:BODY|MAIN|ARTICLE|LI|TD|DD)$/

/**
 * The largest element around one that says hardly more: the pitch above a form and the small print
 * below it, the two sentences above a button. `mostWords` is what may stand in it beside the element.
 */
export function boxAround(
  { page, title, container }: Scene,
  element: Element,
  mostWords: number,
): Element {
  const own = page.measure(element).words
  let box = element
  for (let up = box.parentElement; up && up !== container; up = up.parentElement) {
    const { first, end, words } = page.measure(up)
    if (frames.test(up.tagName) || words - own > mostWords) break
    if (title && first <= title.index && title.index < end) break
    if (up.querySelector(content)) break
    // A sentence right after another is the text's own: the last paragraph, not a pitch.
    if (page.blocks[first]?.prose && page.blocks[first - 1]?.prose) break
    box = up
  }
  return box
}

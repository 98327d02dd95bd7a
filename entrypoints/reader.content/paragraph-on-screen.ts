import type { Article } from '../../utils/article.ts'
import { stampAttribute, stampOf } from '../../utils/pipeline/snapshot/stamp.ts'

/** Scroll positions are rounded; what is cut by less than this, in px, is still in sight. */
const tolerance = 8

/** How far down a page an element stands, in px, whatever of it scrolls. */
function depthOf(element: Element, { top }: DOMRect): number {
  let depth = top
  for (let box = element.parentElement; box; box = box.parentElement) depth += box.scrollTop
  return depth
}

/**
 * The stamp of the paragraph at the top of the page's window, where that is further down than the
 * first window's length: a reader who came so far wants to go on there. Else null.
 */
export function paragraphOnScreen(article: Article): string | null {
  for (const element of article.body.querySelectorAll(`p[${stampAttribute}]`)) {
    const stamp = stampOf(element)
    const live = article.sources(stamp ?? '')
    const rect = live?.getBoundingClientRect()
    if (!live || !rect || rect.height === 0 || rect.top < -tolerance) continue
    if (rect.top > innerHeight) return null
    return depthOf(live, rect) > innerHeight ? stamp : null
  }
  return null
}

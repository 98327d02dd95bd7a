import type { Article } from '../../utils/article.ts'
import { stampAttribute } from '../../utils/pipeline/snapshot/stamp.ts'

/** The first paragraph that is still in sight below the toolbar. */
function paragraphRead(body: Element): Element | null {
  for (const element of body.querySelectorAll(`[${stampAttribute}]`)) {
    if (element.getBoundingClientRect().top >= 0 && element.textContent?.trim()) return element
  }
  return null
}

/**
 * Remembers where the page stands. The function returned brings it back there, or, where the reader
 * was scrolled, to the live paragraph that was being read. Only scrolls: the page is not changed.
 */
export function returnToPage({ sources }: Article): (body: Element | null) => void {
  const { scrollX, scrollY } = window
  return (body) => {
    const scroller = body?.closest('dialog')
    const read = body && scroller && scroller.scrollTop > 0 ? paragraphRead(body) : null
    const stamp = read?.getAttribute(stampAttribute)
    const live = stamp ? sources(stamp) : null
    if (live?.isConnected) live.scrollIntoView({ block: 'start', behavior: 'instant' })
    else window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
  }
}

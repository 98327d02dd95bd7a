import { blockAtLine, readingBlocks } from '../../components/reader/reading-blocks.ts'
import type { Article } from '../../utils/article.ts'
import { stampAttribute, stampOf } from '../../utils/pipeline/snapshot/stamp.ts'
import { foldWhiteSpace } from '../../utils/text/fold-white-space.ts'

/** Enough of a line to tell it from others, little enough to be within one element of the page. */
const needleLength = 80

/** The element of the page that an element of the article was read from, by its own stamp or one within. */
function liveOf(element: Element, { sources }: Article): Element | null {
  const stamped = [element, ...element.querySelectorAll(`[${stampAttribute}]`)]
  for (const one of stamped) {
    const live = sources(stampOf(one) ?? '')
    if (live?.isConnected) return live
  }
  return null
}

const textsOf = (root: Node): TreeWalker => document.createTreeWalker(root, NodeFilter.SHOW_TEXT)

/** Where the page drew itself anew the stamps lead nowhere: then the element that says the same. */
function liveByText(element: Element): Element | null {
  let longest = ''
  const own = textsOf(element)
  while (own.nextNode()) {
    const text = foldWhiteSpace(own.currentNode.nodeValue ?? '')
    if (text.length > longest.length) longest = text
  }
  const needle = longest.slice(0, needleLength)
  if (needle.length < needleLength / 4) return null
  const page = textsOf(document.body ?? document)
  while (page.nextNode()) {
    const { nodeValue, parentElement } = page.currentNode
    // Folding costs, so only where it may be.
    if ((nodeValue?.length ?? 0) < needle.length) continue
    if (foldWhiteSpace(nodeValue ?? '').includes(needle)) return parentElement
  }
  return null
}

/** Puts an element of the page at the top of the window, below a header that stays there. Only scrolls. */
function show(live: Element): void {
  live.scrollIntoView({ block: 'start', behavior: 'instant' })
  const { left, top } = live.getBoundingClientRect()
  const above = document.elementFromPoint(Math.max(left, 0) + 1, Math.max(top, 0) + 1)
  if (!above || live.contains(above) || above.contains(live)) return
  const { bottom } = above.getBoundingClientRect()
  if (bottom < innerHeight / 2) window.scrollBy({ top: top - bottom, behavior: 'instant' })
}

/** Brings the page to a paragraph, once the reader is gone; false where it has none to go to. */
export type ShowParagraph = () => boolean

/** Finds what is being read in a body of the article, for the page to be brought there. The page is not changed. */
export function returnToPage(article: Article, body: Element): ShowParagraph {
  const blocks = readingBlocks(body)
  const read = blockAtLine(body)
  const from = read ? blocks.indexOf(read) : blocks.length
  return () => {
    // What was put back or added has no place in the page: then the next that has.
    for (const block of blocks.slice(from, from + 5)) {
      const live = liveOf(block, article) ?? liveByText(block)
      if (!live) continue
      show(live)
      return true
    }
    return false
  }
}

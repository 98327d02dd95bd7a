import { countWords } from '../../utils/text/count-words.ts'

/** Fewer words were selected for another purpose: to look one up, or by a double click. */
const enoughWords = 25
/** More of the page's words are the page. */
const nearlyAll = 0.8

/** What of the page the user has selected to read; undefined where nothing, a few words, or all of it. */
export function selectedRange(): Range | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const words = countWords(selection.toString())
  if (words < enoughWords) return undefined
  if (words > countWords(document.body?.innerText ?? '') * nearlyAll) return undefined
  return selection.getRangeAt(0)
}

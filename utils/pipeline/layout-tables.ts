import { countWords } from '../text/count-words.ts'
import { isPictureTable } from './picture-table.ts'
import { renameElement } from './rename-element.ts'
import type { Snapshot } from './snapshot/index.ts'
import { setStamp, stampOf } from './snapshot/stamp.ts'

/** A cell of data says less, in words. */
const longCell = 80
/** A table with fewer words holds no text of the page. */
const fewestWords = 30
const parts = 'td, th, tr, tbody, thead, tfoot'
const ownRows = ':scope > tr, :scope > tbody > tr, :scope > thead > tr, :scope > tfoot > tr'
/** What names the columns or rows of data, or the whole. */
const ownHeads =
  ':scope > caption, :scope > thead, :scope > tr > th, :scope > tbody > tr > th, :scope > [scope]'

const wordsOf = (element: Element): number => countWords(element.textContent ?? '')

/** Whether a cell holds text rather than a value. */
const holdsText = (cell: Element): boolean =>
  cell.querySelector('p + p') !== null || wordsOf(cell) >= longCell

/** Data has headings, a caption, or rows of several short cells; what else is in a table is laid out by it. */
function isData(table: Element): boolean {
  if (table.querySelector('table')) return false
  if (table.querySelector(ownHeads)) return true
  const rows = [...table.querySelectorAll(ownRows)]
  const columns = Math.max(0, ...rows.map((row) => row.children.length))
  return rows.length > 1 && columns > 1 && !rows.some((row) => [...row.children].some(holdsText))
}

/** Replaces a table by plain blocks, and gives the outermost; `onRename` is told what each part became. */
export function flatten(
  table: Element,
  onRename?: (before: Element, after: Element) => void,
): Element {
  const own = [...table.querySelectorAll(parts)].filter((part) => part.closest('table') === table)
  const rename = (part: Element): Element => {
    const block = renameElement(part, 'div')
    onRename?.(part, block)
    return block
  }
  for (const part of own.reverse()) rename(part)
  return rename(table)
}

/**
 * Replaces the tables that lay out a page, as all pages once did, before anything looks at it: the
 * article is a cell of one, and rules leave tables alone. Inner ones first; code has tables of its own.
 */
export function flattenPage({ document, hidden }: Snapshot): void {
  const follow = (before: Element, after: Element): void => {
    setStamp(after, stampOf(before) ?? '')
    if (hidden.delete(before)) hidden.add(after)
  }
  for (const table of [...document.querySelectorAll('table')].reverse()) {
    if (isData(table) || isPictureTable(table) || wordsOf(table) < fewestWords) continue
    if (table.querySelector('pre') && !table.querySelector('table, div')) continue
    flatten(table, follow)
  }
}

/** Replaces tables that only lay out by plain blocks, innermost first. */
export function normaliseLayoutTables(article: Element): void {
  for (const table of [...article.querySelectorAll('table')].reverse())
    if (!isData(table)) flatten(table)
}

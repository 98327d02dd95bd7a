import { renameElement } from '../rename-element.ts'

/** Data has headings, a caption, or rows of several short cells; what else is in a table is laid out by it. */
function isData(table: Element): boolean {
  if (table.querySelector('th, caption, thead')) return true
  if (table.querySelector('table')) return false
  const rows = [...table.querySelectorAll('tr')]
  const columns = Math.max(0, ...rows.map((row) => row.children.length))
  return rows.length > 1 && columns > 1 && !table.querySelector('td p + p')
}

/** Replaces tables that only lay out by plain blocks, innermost first. */
export function normaliseLayoutTables(article: Element): void {
  for (const table of [...article.querySelectorAll('table')].reverse()) {
    if (isData(table)) continue
    for (const part of [...table.querySelectorAll('td, tr, tbody')].reverse())
      renameElement(part, 'div')
    renameElement(table, 'div')
  }
}

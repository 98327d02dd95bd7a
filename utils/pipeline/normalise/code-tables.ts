/** What says that a table shows code: it stands in code, holds code, or is drawn by a highlighter. */
const code = 'pre, code, [class*="code" i], [class*="crayon" i], [class*="highlight" i]'
const lineElements = 'div, li, p, tr, br'

/** The text of a cell, a line for each element that the page shows as one. */
function linesOf(cell: Element): string[] {
  const lines = [...cell.querySelectorAll(lineElements)].filter(
    (line) => !line.querySelector(lineElements) && line.tagName !== 'BR',
  )
  const texts =
    lines.length > 1 ? lines.map((line) => line.textContent ?? '') : [cell.textContent ?? '']
  return texts
    .join('\n')
    .replace(/^\n+|\s+$/g, '')
    .split('\n')
}

/** Whether the cells count lines: nothing but numbers, each one more than the one before, or none at all. */
function countsLines(cells: Element[]): boolean {
  const text = cells.map((cell) => linesOf(cell).join('\n')).join('\n')
  if (!/^[\s\d.:]*$/.test(text)) return false
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  return numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)
}

/** The code of a table of two columns, line numbers and code; null where it is another table. */
function codeIn(table: Element): string | null {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children])
  if (rows.length === 0 || rows.some((row) => row.length !== 2)) return null
  if (!countsLines(rows.flatMap((row) => row[0] ?? []))) return null
  const isCode = table.matches(code) || table.closest(code) || table.querySelector(code)
  return isCode ? rows.flatMap((row) => (row[1] ? linesOf(row[1]) : [])).join('\n') : null
}

/** Makes a table of line numbers and code the code alone. */
export function unwrapCodeTables(article: Element): void {
  for (const table of article.querySelectorAll('table')) {
    const text = codeIn(table)
    if (text === null) continue
    const outer = table.closest('pre') ?? table
    const pre = article.ownerDocument.createElement('pre')
    for (const { name, value } of outer.attributes)
      if (name !== 'style') pre.setAttribute(name, value)
    pre.textContent = text
    outer.replaceWith(pre)
  }
}

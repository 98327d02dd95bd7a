import { renameElement } from '../../pipeline/rename-element.ts'
import { conformMath } from './conform-math.ts'

const flow =
  'p, div, ul, ol, dl, li, dt, dd, blockquote, pre, figure, figcaption, table, caption, thead, tbody, tfoot, tr, td, th, aside, hr, h1, h2, h3, h4, h5, h6'
const plain = 'address, article, header, section, details'
const phrasing =
  'abbr, b, bdi, bdo, cite, code, del, dfn, em, i, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, u, var, ruby'
const unknown = 'wbr, col, colgroup, data, time, picture, source'

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)

/** From the inside out, so that what is made of the inner is seen by the outer. */
const inward = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].reverse()

function wrapStray(list: Element, allowed: string, tag: string): void {
  for (const node of [...list.childNodes]) {
    if (node instanceof Element && node.matches(allowed)) continue
    if (!node.textContent?.trim() && !(node instanceof Element)) {
      node.remove()
      continue
    }
    const item = list.ownerDocument.createElement(tag)
    node.replaceWith(item)
    item.append(node)
  }
}

function conformLists(root: Element): void {
  for (const list of root.querySelectorAll('ul, ol')) wrapStray(list, 'li', 'li')
  for (const item of inward(root, 'li'))
    if (!item.parentElement?.matches('ul, ol')) renameElement(item, 'div')
  for (const list of inward(root, 'dl')) {
    wrapStray(list, 'dt, dd', 'dd')
    const items = [...list.children]
    const isList = items[0]?.localName === 'dt' && items.at(-1)?.localName === 'dd'
    if (!isList) renameElement(list, 'div')
  }
  for (const item of inward(root, 'dt, dd'))
    if (item.parentElement?.localName !== 'dl') renameElement(item, 'div')
}

/** Caption, head, bodies: the order of the grammar; a table without rows is none. */
function conformTables(root: Element): void {
  for (const table of inward(root, 'table')) {
    const { ownerDocument: document } = table
    const mine = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    const rows = mine.filter((row) => [...row.children].some((cell) => cell.matches('td, th')))
    const caption = [...table.children].find((child) => child.localName === 'caption')
    const head = rows.filter((row) => row.parentElement?.localName === 'thead')
    const isFoot = (row: Element) => row.parentElement?.localName === 'tfoot'
    // Wherever a foot is written, it stands below.
    const body = rows
      .filter((row) => !head.includes(row))
      .sort((one, other) => Number(isFoot(one)) - Number(isFoot(other)))
    if (rows.length === 0) {
      renameElement(table, 'div')
      continue
    }
    for (const row of rows) wrapStray(row, 'td, th', 'td')
    const group = (tag: string, members: Element[]): Element[] => {
      if (members.length === 0) return []
      const element = document.createElement(tag)
      element.append(...members)
      return [element]
    }
    table.replaceChildren(
      ...(caption ? [caption] : []),
      ...group('thead', head),
      ...group('tbody', body),
    )
  }
  for (const stray of inward(root, 'caption, thead, tbody, tfoot, tr, td, th')) {
    if (!stray.closest('table')) renameElement(stray, 'div')
  }
}

/** One caption, at the end. */
function conformFigures(root: Element): void {
  for (const caption of inward(root, 'figcaption')) {
    const figure = caption.parentElement?.localName === 'figure' ? caption.parentElement : null
    const isFirst = figure?.querySelector(':scope > figcaption') === caption
    if (figure && isFirst) figure.append(caption)
    else renameElement(caption, 'div')
  }
}

function conformRuby(root: Element): void {
  for (const part of inward(root, 'rt, rp')) {
    if (part.parentElement?.localName !== 'ruby') unwrap(part)
  }
  for (const ruby of inward(root, 'ruby')) {
    // The grammar wants what is read before how it is read, and each once.
    if (!ruby.querySelector(':scope > rt') || ruby.firstElementChild === ruby.firstChild)
      unwrapRuby(ruby)
  }
}

function unwrapRuby(ruby: Element): void {
  for (const part of ruby.querySelectorAll('rp')) part.remove()
  for (const part of ruby.querySelectorAll('rt')) part.replaceWith(` (${part.textContent})`)
  unwrap(ruby)
}

/**
 * Brings a body to the grammar of XHTML in books, which is stricter than what browsers show: blocks only
 * where blocks may stand, lists of items, tables of rows. The text stays, and its order.
 */
export function conformStructure(root: Element): void {
  conformMath(root)
  for (const element of inward(root, unknown)) {
    if (element.matches('wbr, col, colgroup, source')) element.remove()
    else unwrap(element)
  }
  for (const element of inward(root, 'bdo:not([dir=ltr i], [dir=rtl i])')) unwrap(element)
  for (const element of inward(root, 'summary')) renameElement(element, 'p')
  for (const element of inward(root, plain)) renameElement(element, 'div')
  for (const link of inward(root, 'a a')) unwrap(link)
  conformRuby(root)
  conformLists(root)
  conformTables(root)
  conformFigures(root)
  for (const element of inward(root, phrasing)) if (element.querySelector(flow)) unwrap(element)
  for (const heading of inward(root, 'h1, h2, h3, h4, h5, h6, pre')) {
    for (const block of inward(heading, flow)) unwrap(block)
  }
  for (const line of inward(root, 'p')) if (line.querySelector(flow)) renameElement(line, 'div')
  for (const link of inward(root, 'a'))
    if (
      link.querySelector(flow) &&
      link.parentElement?.closest(`p, pre, h2, h3, h4, h5, h6, ${phrasing}`)
    )
      unwrap(link)
}

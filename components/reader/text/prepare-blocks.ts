import type { Translate } from '../../../utils/browser/t.ts'

/** Gives a block of code a line above it: its language, and a button that copies it. */
function prepareCode(body: ParentNode, t: Translate): void {
  for (const pre of body.querySelectorAll('pre')) {
    const document = pre.ownerDocument
    const holder = document.createElement('div')
    holder.className = 'code-block'
    // Code runs from the left in every language.
    holder.dir = 'ltr'
    const head = document.createElement('div')
    head.className = 'code-head'
    head.lang = t('language')
    const language = document.createElement('span')
    language.className = 'code-language'
    language.textContent = pre.getAttribute('data-language') ?? ''
    const copy = document.createElement('button')
    copy.type = 'button'
    copy.className = 'code-copy'
    copy.textContent = t('copy')
    head.append(language, copy)
    pre.replaceWith(holder)
    holder.append(head, pre)
  }
}

/** Puts every table in a box, to scroll in where it is wider than the text; see `watch-widths.ts`. */
function prepareTables(body: ParentNode): void {
  for (const table of body.querySelectorAll('table')) {
    const holder = table.ownerDocument.createElement('div')
    holder.className = 'table'
    table.replaceWith(holder)
    holder.append(table)
  }
}

/** Prepares code and tables of a body that is to be shown. */
export function prepareBlocks(body: ParentNode, t: Translate): void {
  prepareCode(body, t)
  prepareTables(body)
}

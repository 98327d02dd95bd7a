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
    // Code scrolls sideways, by the keyboard too.
    pre.tabIndex = 0
    pre.setAttribute('role', 'region')
    pre.setAttribute('aria-label', language.textContent || t('code'))
    holder.append(head, pre)
  }
}

const hasWideContent = ({ firstElementChild, clientWidth }: Element): boolean =>
  (firstElementChild?.scrollWidth ?? 0) > clientWidth + 1

/** Lets tables that are wider than the text scroll in a box of their own; the others keep their head in sight. */
function prepareTables(body: ParentNode, t: Translate): () => void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const wide = hasWideContent(target)
      target.classList.toggle('wide', wide)
      if (wide) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
    }
  })
  for (const table of body.querySelectorAll('table')) {
    const holder = table.ownerDocument.createElement('div')
    holder.className = 'table'
    holder.setAttribute('role', 'region')
    holder.setAttribute('aria-label', table.caption?.textContent?.trim() || t('table'))
    table.replaceWith(holder)
    holder.append(table)
    observer.observe(holder)
  }
  return () => observer.disconnect()
}

/** Prepares code and tables of a rendered body; the function returned ends what watches them. */
export function prepareBlocks(body: ParentNode, t: Translate): () => void {
  prepareCode(body, t)
  return prepareTables(body, t)
}

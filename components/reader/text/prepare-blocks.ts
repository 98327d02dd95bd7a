import type { Translate } from '../../../utils/browser/t.ts'

/** Watches a box; its label is told while it is a region. */
type Watch = (box: Element, label: string) => void

const isWide = (box: Element): boolean =>
  ((box.tagName === 'PRE' ? box : box.firstElementChild)?.scrollWidth ?? 0) > box.clientWidth + 1

/** Lets boxes that hold more than they show be scrolled by the keyboard too, as regions; the others are none. */
function watchWidths(): { watch: Watch; stop: () => void } {
  const labels = new Map<Element, string>()
  const observer = new ResizeObserver((entries) => {
    const boxes = entries.map(({ target }) => ({ target, wide: isWide(target) }))
    for (const { target, wide } of boxes) {
      const region = { tabindex: '0', role: 'region', 'aria-label': labels.get(target) ?? '' }
      target.classList.toggle('wide', wide)
      for (const [name, value] of Object.entries(region)) {
        if (wide) target.setAttribute(name, value)
        else target.removeAttribute(name)
      }
    }
  })
  const watch: Watch = (box, label) => {
    labels.set(box, label)
    observer.observe(box)
  }
  return { watch, stop: () => observer.disconnect() }
}

/** Gives a block of code a line above it: its language, and a button that copies it. */
function prepareCode(body: ParentNode, t: Translate, watch: Watch): void {
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
    watch(pre, language.textContent || t('code'))
  }
}

/** Puts every table in a box in which it scrolls where it is wider than the text; the others keep their head in sight. */
function prepareTables(body: ParentNode, t: Translate, watch: Watch): void {
  for (const table of body.querySelectorAll('table')) {
    const holder = table.ownerDocument.createElement('div')
    holder.className = 'table'
    table.replaceWith(holder)
    holder.append(table)
    watch(holder, table.caption?.textContent?.trim() || t('table'))
  }
}

/** Prepares code and tables of a rendered body; the function returned ends what watches them. */
export function prepareBlocks(body: ParentNode, t: Translate): () => void {
  const { watch, stop } = watchWidths()
  prepareCode(body, t, watch)
  prepareTables(body, t, watch)
  return stop
}

import type { Translate } from '../../utils/browser/t.ts'

const isWide = (box: Element): boolean =>
  ((box.tagName === 'PRE' ? box : box.firstElementChild)?.scrollWidth ?? 0) > box.clientWidth + 1

function labelOf(box: Element, t: Translate): string {
  if (box.tagName === 'PRE') return box.getAttribute('data-language') || t('code')
  return box.querySelector('caption')?.textContent?.trim() || t('table')
}

/**
 * Lets the code and tables of a text that are wider than it be scrolled by the keyboard too, as regions;
 * the others are none. The function returned ends that.
 */
export function watchWidths(body: Element, t: Translate): () => void {
  const observer = new ResizeObserver((entries) => {
    const boxes = entries.map(({ target }) => ({ target, wide: isWide(target) }))
    for (const { target, wide } of boxes) {
      const region = { tabindex: '0', role: 'region', 'aria-label': labelOf(target, t) }
      target.classList.toggle('wide', wide)
      for (const [name, value] of Object.entries(region)) {
        if (wide) target.setAttribute(name, value)
        else target.removeAttribute(name)
      }
    }
  })
  for (const box of body.querySelectorAll('.table, pre')) observer.observe(box)
  return () => observer.disconnect()
}

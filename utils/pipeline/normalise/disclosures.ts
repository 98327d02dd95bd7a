import { renameElement } from '../rename-element.ts'

/** Makes headings of the buttons that are left in an article: each is the head of what it unfolds. */
export function normaliseDisclosures(article: Element): void {
  for (const button of article.querySelectorAll('button, [role=button]')) {
    if (!button.matches('[aria-expanded], [aria-controls]') || button.querySelector('img')) continue
    const isIn = button.closest('h1, h2, h3, h4, h5, h6, summary, dt')
    const heading = isIn || button.querySelector('h1, h2, h3, h4, h5, h6') ? 'span' : 'h3'
    for (const line of button.querySelectorAll('p, div')) renameElement(line, 'span')
    renameElement(button, heading)
  }
}

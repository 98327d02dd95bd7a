import { renameElement } from '../rename-element.ts'

/** Share of the text from which on a quotation or a list is not a part of it, but how it is set. */
const nearlyAll = 0.8

const lengthOf = ({ textContent }: Element): number => textContent?.length ?? 0

/**
 * Makes plain blocks of quotations that hold the text, and of lists without entries: pages took both to
 * indent.
 */
export function normaliseIndents(article: Element): void {
  const whole = lengthOf(article)
  for (const quotation of article.querySelectorAll('blockquote:has(p + p, br + br)'))
    if (lengthOf(quotation) >= whole * nearlyAll) renameElement(quotation, 'div')
  for (const list of article.querySelectorAll('ul:not(:has(> li)), ol:not(:has(> li))'))
    renameElement(list, 'div')
}

import { element } from '../../ui/element.ts'

const french = '[lang|="fr"]'
/** Says which language a text is in, or that it is in none. */
const language = 'pre, code, [lang]'
/** A plain space where French has one that does not break: before high signs, and inside guillemets. */
const spaces = /((?<=[«‹])[ \t\n\r]+|[ \t\n\r]+(?=[;:!?»›]))/

/**
 * Keeps the signs of French text in the line of their word. A class of the space does it, not another
 * character: what is copied, found and remembered stays the page's own text.
 */
export function joinSigns(root: Element): void {
  if (!root.matches(french) && !root.querySelector(french)) return
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (spaces.test(text.data) && text.parentElement?.closest(language)?.matches(french))
      found.push(text)
  }
  for (const text of found) {
    // Every other piece is a space.
    const pieces = text.data
      .split(spaces)
      .map((piece, at) => (at % 2 ? element('span', { class: 'joined' }, piece) : piece))
    text.replaceWith(...pieces.filter(Boolean))
  }
}

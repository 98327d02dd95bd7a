import { element } from '../../ui/element.ts'

const french = '[lang|="fr" i]'
const code = 'pre, code, kbd, samp'
/** A plain space where French has one that does not break: before high signs, and inside guillemets. */
const spaces = /(?<=[«‹])[ \t\n\r]+|[ \t\n\r]+(?=[;:!?»›])/g

function isFrench({ parentElement }: Text): boolean {
  return (
    !parentElement?.closest(code) && (parentElement?.closest('[lang]')?.matches(french) ?? false)
  )
}

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
    if (text.data.search(spaces) >= 0 && isFrench(text)) found.push(text)
  }
  for (const text of found) {
    const { data } = text
    const pieces: (Node | string)[] = []
    let from = 0
    for (const { 0: space, index } of data.matchAll(spaces)) {
      if (index > from) pieces.push(data.slice(from, index))
      pieces.push(element('span', { class: 'joined' }, space))
      from = index + space.length
    }
    text.replaceWith(...pieces, data.slice(from))
  }
}

/** The name of the slot that a node asks for; null for what is never shown, as comments are. */
function slotOf(node: Node): string | null {
  if (node.nodeType === Node.ELEMENT_NODE) return (node as Element).getAttribute('slot') ?? ''
  return node.nodeType === Node.TEXT_NODE ? '' : null
}

/**
 * Puts the content of a shadow root into its host's copy, with the host's own children where the
 * slots are: the tree as it is shown. An empty slot shows what stands in it; a child without a slot is
 * not shown, and goes.
 */
export function fillSlots(host: Element, content: DocumentFragment): void {
  const children = [...host.childNodes]
  for (const slot of content.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? ''
    const assigned = children.filter((node) => slotOf(node) === name && node.parentNode === host)
    slot.replaceWith(...(assigned.length > 0 ? assigned : slot.childNodes))
  }
  host.replaceChildren(content)
}

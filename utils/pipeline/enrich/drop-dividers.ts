const shown = 'img, picture, video, audio, math'

const saysSomething = (node: Node): boolean =>
  /\S/.test(node.textContent ?? '') ||
  (node.nodeType === Node.ELEMENT_NODE &&
    ((node as Element).matches(shown) || (node as Element).querySelector(shown) !== null))

/** Whether anything of the text stands on one side of a divider. */
function parts(divider: Element, way: 'previousSibling' | 'nextSibling'): boolean {
  for (let up: Node | null = divider; up; up = up.parentNode)
    for (let beside = up[way]; beside; beside = beside[way]) {
      if (beside.nodeName === 'HR') return false
      if (saysSomething(beside)) return true
    }
  return false
}

/** Drops dividers with nothing on one side: they parted the text from what was removed. */
export function dropDividers(body: DocumentFragment): void {
  for (const divider of body.querySelectorAll('hr'))
    if (!parts(divider, 'previousSibling') || !parts(divider, 'nextSibling')) divider.remove()
}

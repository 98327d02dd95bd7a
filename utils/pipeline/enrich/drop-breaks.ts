import { isBlockLevel } from '../page/element-kinds.ts'

/** What stands beside a node in its block, over white space; null at the block's edge. */
function beside(node: Node, way: 'previousSibling' | 'nextSibling'): Node | null {
  let other = node[way]
  while (other && other.nodeType !== Node.ELEMENT_NODE && !other.textContent?.trim())
    other = other[way]
  return other
}

const isBlock = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE && isBlockLevel(node as Element)

/** Drops line breaks that end no line: at the edges of blocks and between them, where pages make room by them. */
export function dropBreaks(body: DocumentFragment): void {
  for (const br of body.querySelectorAll('br')) {
    const holder = br.parentElement
    if (holder && (!isBlockLevel(holder) || holder.closest('pre'))) continue
    const [before, after] = [beside(br, 'previousSibling'), beside(br, 'nextSibling')]
    if (!before || !after || isBlock(before) || isBlock(after)) br.remove()
  }
}

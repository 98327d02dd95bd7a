import { stampOf, writeStamps } from './stamp.ts'

/** The node at the same place in the copy: the way down from the root is the same in both. */
function counterpart(live: Document, root: Element, node: Node): Node | null {
  const way: number[] = []
  let up = node
  while (up.parentNode && up !== live.documentElement) {
    way.push(Array.prototype.indexOf.call(up.parentNode.childNodes, up))
    up = up.parentNode
  }
  // In a shadow root the way ends elsewhere.
  if (up !== live.documentElement) return null
  return way.reduceRight<Node | null>((at, index) => at?.childNodes[index] ?? null, root)
}

/** A range below the copied root that spans what a range of the live document spans; null where it spans no text of it. */
function copyRange(live: Document, root: Element, range: Range): Range | null {
  if (range.collapsed || range.commonAncestorContainer.ownerDocument !== live) return null
  const start = counterpart(live, root, range.startContainer)
  const end = counterpart(live, root, range.endContainer)
  if (!start || !end || !/\S/.test(range.toString())) return null
  const copied = root.ownerDocument.createRange()
  copied.setStart(start, range.startOffset)
  copied.setEnd(end, range.endOffset)
  return copied
}

/** Leaves of the copy's body what the range spans, in the elements it stands in. */
function keepOnly(document: Document, range: Range, hidden: Set<Element>): Set<Element> {
  const { commonAncestorContainer: ancestor } = range
  const stamps = new Set([...hidden].map(stampOf))
  writeStamps(document.documentElement)
  let kept: Node = range.cloneContents()
  let around = ancestor.nodeType === Node.ELEMENT_NODE ? ancestor : ancestor.parentNode
  while (around && around !== document.body && around.parentNode) {
    const shell = around.cloneNode(false)
    shell.appendChild(kept)
    kept = shell
    around = around.parentNode
  }
  document.body.replaceChildren(kept)
  return new Set(
    [...document.body.querySelectorAll('*')].filter((element) => stamps.has(stampOf(element))),
  )
}

/** What a selection needs of the snapshot; see `takeSnapshot`. */
export const select = { copyRange, keepOnly }

export type Select = typeof select

import { renameElement } from '../rename-element.ts'
import { setStamp, stampOf } from '../snapshot/stamp.ts'
import { blockHolders } from './block-holders.ts'
import { isBlockLevel, isStrictContent, isWithoutText } from './element-kinds.ts'
import { paragraphBreaks } from './paragraph-breaks.ts'

/** Elements that hold lines, and the line breaks that end paragraphs. */
interface Lines {
  containers: ReadonlySet<Element>
  breaks: ReadonlySet<Node>
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
const isBlank = (node: Node): boolean =>
  (isText(node) && !/\S/.test(node.data)) || node.nodeType === Node.COMMENT_NODE

/** The last stamp before a node, plus a tenth: stamps as numbers stay in document order. */
function stampBetween(container: Element, first: Node): string {
  let before: Element = container
  let sibling = first.previousSibling
  while (sibling && !isElement(sibling)) sibling = sibling.previousSibling
  for (let deeper: Element | null = sibling; deeper; deeper = deeper.lastElementChild)
    before = deeper
  return `${stampOf(before) ?? 0}.1`
}

function wrap(run: Node[], container: Element): void {
  const first = run[0]
  if (!first || !run.some((node) => node.textContent?.trim())) return
  const paragraph = container.ownerDocument.createElement('p')
  setStamp(paragraph, stampBetween(container, first))
  container.insertBefore(paragraph, first)
  paragraph.append(...run)
}

/** Wraps each run of loose text between blocks, or breaks that end paragraphs, in a `<p>` of its own. */
function wrapLooseText(container: Element, { containers, breaks }: Lines): void {
  let run: Node[] = []
  const end = () => {
    wrap(run, container)
    run = []
  }
  let next: Node | null
  for (let node = container.firstChild as Node | null; node; node = next) {
    next = node.nextSibling
    const breaksOff =
      isElement(node) && (isBlockLevel(node) || isWithoutText(node) || containers.has(node))
    if (breaksOff || breaks.has(node)) end()
    else if (run.length > 0 || !(isBlank(node) || (isElement(node) && node.tagName === 'BR')))
      run.push(node)
  }
  end()
}

/** Makes a `<div>` of a paragraph that is to hold several: `<p>` cannot hold `<p>`. */
function widen(paragraph: Element): Element {
  const box = renameElement(paragraph, 'div')
  setStamp(box, stampOf(paragraph) ?? 0)
  return box
}

/** Makes what holds several paragraphs a container, with all that stands around it in its line. */
function divide(parent: Element, containers: Set<Element>): void {
  let up: Element | null = parent
  for (; up && !containers.has(up); up = isBlockLevel(up) ? null : up.parentElement)
    containers.add(up.tagName === 'P' ? widen(up) : up)
}

/**
 * Makes every line of the clone's text a leaf element, so that rules can look at lines one by one.
 * Returns the containers: elements that hold further blocks.
 */
export function separateLines(root: Element): Set<Element> {
  const containers = blockHolders(root)
  containers.add(root)
  const breaks = new Set<Node>()
  for (const [parent, ends] of paragraphBreaks(root, containers)) {
    divide(parent, containers)
    for (const end of ends) breaks.add(end)
  }
  for (const container of containers) {
    if (!isStrictContent(container) && !isWithoutText(container) && container.tagName !== 'HTML') {
      wrapLooseText(container, { containers, breaks })
    }
  }
  return containers
}

import { setStamp, stampOf } from '../snapshot/stamp.ts'
import { blockHolders } from './block-holders.ts'
import { isBlockLevel, isStrictContent, isWithoutText } from './element-kinds.ts'

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
const isBlank = (node: Node): boolean =>
  (isText(node) && !/\S/.test(node.data)) || node.nodeType === Node.COMMENT_NODE

/** Whether two line breaks with nothing between them stand here: the old way to end a paragraph. */
function endsParagraph(node: Node): boolean {
  if (!isElement(node) || node.tagName !== 'BR') return false
  let next = node.nextSibling
  while (next && isBlank(next)) next = next.nextSibling
  return next !== null && isElement(next) && next.tagName === 'BR'
}

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

/** Wraps each run of loose text between blocks, or between double line breaks, in a `<p>` of its own. */
function wrapLooseText(container: Element, containers: Set<Element>): void {
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
    if (breaksOff || endsParagraph(node)) end()
    else if (run.length > 0 || !(isBlank(node) || (isElement(node) && node.tagName === 'BR')))
      run.push(node)
  }
  end()
}

/** A paragraph that double line breaks divide is a container of several: `<p>` cannot hold `<p>`. */
function divideAtBreaks(document: Document, root: Element, containers: Set<Element>): void {
  for (const br of root.querySelectorAll('br')) {
    const parent = br.parentElement
    if (!parent || !endsParagraph(br) || containers.has(parent) || !isBlockLevel(parent)) continue
    if (parent.tagName === 'PRE') continue
    let container = parent
    if (parent.tagName === 'P') {
      container = document.createElement('div')
      for (const { name, value } of parent.attributes) container.setAttribute(name, value)
      setStamp(container, stampOf(parent) ?? 0)
      container.append(...parent.childNodes)
      parent.replaceWith(container)
    }
    containers.add(container)
  }
}

/**
 * Makes every line of the clone's text a leaf element, so that rules can look at lines one by one.
 * Returns the containers: elements that hold further blocks.
 */
export function separateLines(root: Element): Set<Element> {
  const containers = blockHolders(root)
  containers.add(root)
  divideAtBreaks(root.ownerDocument, root, containers)
  for (const container of containers) {
    if (!isStrictContent(container) && !isWithoutText(container) && container.tagName !== 'HTML') {
      wrapLooseText(container, containers)
    }
  }
  return containers
}

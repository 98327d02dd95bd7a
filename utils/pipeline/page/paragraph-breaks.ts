import { countWords } from '../../text/count-words.ts'
import { isBlockLevel } from './element-kinds.ts'
import { endsSentence } from './sentence-end.ts'

/** Words from which on a line between breaks that ends a sentence is a paragraph of its own. */
const paragraph = 20
/** Characters that as many words have at least, in any script: shorter lines are not counted. */
const shortest = 40
/** A line of fewer characters may stand in the page's title by chance. */
const shortestTitle = 8
/** Lines within these are one: code, headings, captions, what is pressed. */
const oneLine = 'pre, h1, h2, h3, h4, h5, h6, figcaption, caption, a, button, label, summary'

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
const isBreak = (node: Node): boolean => isElement(node) && node.tagName === 'BR'

/** What stands between two breaks, or a break and a block. */
interface Line {
  text: string
  /** The break behind it. */
  end: Element | null
}

/** The lines into which breaks and blocks divide what stands directly in an element. */
function linesOf(parent: Element, containers: ReadonlySet<Element>): Line[] {
  const lines: Line[] = []
  let text = ''
  const endLine = (end: Element | null) => {
    lines.push({ text: text.trim(), end })
    text = ''
  }
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isBreak(node)) endLine(node as Element)
    else if (isElement(node) && (isBlockLevel(node) || containers.has(node))) endLine(null)
    else if (node.nodeType !== Node.COMMENT_NODE) text += node.textContent ?? ''
  }
  endLine(null)
  return lines
}

/**
 * Makes the test whether a break between two lines ends a paragraph: no line follows before the next
 * break (the old way to write paragraphs), or one of the two is a paragraph by itself, or the title.
 * Lines of a verse or an address are neither.
 */
function paragraphTest(document: Document): (line: Line, next: Line) => boolean {
  const title = document.title
  const standsAlone = ({ text }: Line): boolean =>
    (text.length >= shortest && countWords(text) >= paragraph && endsSentence(text)) ||
    (text.length >= shortestTitle && title.includes(text))
  return (line, next) =>
    (next.text === '' && next.end !== null) || standsAlone(line) || standsAlone(next)
}

/** The line breaks of a page that end paragraphs, by the elements they stand in. */
export function paragraphBreaks(
  root: Element,
  containers: ReadonlySet<Element>,
): Map<Element, Set<Element>> {
  const isParagraph = paragraphTest(root.ownerDocument)
  const parents = new Set<Element>()
  for (const { parentElement } of root.querySelectorAll('br'))
    if (parentElement && !parentElement.closest(oneLine)) parents.add(parentElement)
  const found = new Map<Element, Set<Element>>()
  for (const parent of parents) {
    const breaks = new Set<Element>()
    const lines = linesOf(parent, containers)
    lines.forEach((line, i) => {
      const next = lines[i + 1]
      if (line.end && next && isParagraph(line, next)) breaks.add(line.end)
    })
    if (breaks.size > 0) found.set(parent, breaks)
  }
  return found
}

import { countWords } from '../../text/count-words.ts'
import { matchKey } from '../../text/match-key.ts'
import { renameElement } from '../rename-element.ts'

/** A longer one is the article's first paragraph, whatever the page describes itself by. */
const longest = 70
/** Of a text of fewer paragraphs none stands above the others. */
const fewestParagraphs = 3

/** Whether a line is what the page describes itself by: that may be cut off, or hold a little more, as may the line (a place). */
function isDescribedBy(line: string, excerpt: string): boolean {
  const [one, other] = [matchKey(line), matchKey(excerpt)]
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return longer.includes(shorter) && shorter.length >= longer.length * 0.8
}

/** Marks the first line as the standfirst, by its role of DPUB-ARIA, where the page describes itself by it. */
export function markStandfirst(body: DocumentFragment, excerpt: string | null): void {
  const first = body.querySelector('p, h2, h3, h4, h5, h6, li, pre, blockquote')
  const text = first?.textContent ?? ''
  if (!first || !excerpt || !first.matches('p, h2, h3, h4, h5, h6')) return
  if (first.closest('figure, aside, table')) return
  if (countWords(text) > longest || body.querySelectorAll('p').length < fewestParagraphs) return
  if (isDescribedBy(text, excerpt)) renameElement(first, 'p').setAttribute('role', 'doc-subtitle')
}

import { countWords } from '../../text/count-words.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { kebabCase } from '../../text/kebab-case.ts'
import { matchKey } from '../../text/match-key.ts'
import { renameElement } from '../rename-element.ts'
import words from './facts-boxes.words.json' with { type: 'json' }

const names = new Set(words.names)
const labels = new Set(words.labels.map(matchKey))
const headings = 'h2, h3, h4, h5, h6'
const longestHeading = 10
/** Boxes that hold more than this share of the text are how the page is laid out. */
const mostText = 0.4
const sentenceEnd = /[.!?…:;。！？؟۔]["'”’»)\]」』]*\s*$/u

/** Whether a class says that a box stands beside the text: "c-factbox", "fakta-box". */
function isNamed(box: Element): boolean {
  const parts = [...box.classList].flatMap((name) => kebabCase(name).split(/[-_]+/))
  return parts.some((part, i) => names.has(part) || names.has(`${parts[i - 1]}-${part}`))
}

/** The line that heads a box: its first, where that is a heading or all bold, and short. */
function headOf(box: Element): Element | null {
  const first = box.querySelector(
    'h2, h3, h4, h5, h6, p, li, dt, div:not(:has(p, div, h2, h3, h4, h5, h6, ul, ol))',
  )
  const text = foldWhiteSpace(first?.textContent ?? '')
  if (!first || !text || countWords(text) > longestHeading) return null
  const strong = foldWhiteSpace(first.querySelector('strong, b')?.textContent ?? '')
  return first.matches(headings) || strong === text || labels.has(matchKey(text)) ? first : null
}

/** Whether a box holds facts beside the text: it is headed, and its class or its heading says so. */
function isFactsBox(box: Element): boolean {
  if (box.querySelectorAll(headings).length > 3) return false
  const head = headOf(box)
  return head !== null && (isNamed(box) || labels.has(matchKey(head.textContent ?? '')))
}

/** Where a box stands within a sentence, it moves behind the line that ends it. */
function clearSentence(box: Element): void {
  const [before, after] = [box.previousElementSibling, box.nextElementSibling]
  if (before?.tagName !== 'P' || after?.tagName !== 'P') return
  const breaksOff = !sentenceEnd.test(before.textContent ?? '')
  if (breaksOff && /^\s*\p{Ll}/u.test(after.textContent ?? '')) after.after(box)
}

/** Makes boxes of facts between the paragraphs `<aside>`s, whose headings are none of the article's. */
export function normaliseFactsBoxes(article: Element): void {
  const length = article.textContent?.length ?? 0
  const found = [...article.querySelectorAll('div, section, aside')].filter(isFactsBox)
  const boxes = found.filter((box) => !found.some((other) => other !== box && other.contains(box)))
  const within = boxes.reduce((sum, box) => sum + (box.textContent?.length ?? 0), 0)
  if (within <= length * mostText) {
    for (const box of boxes) if (box.tagName !== 'ASIDE') renameElement(box, 'aside')
  }
  for (const aside of article.querySelectorAll('aside')) clearSentence(aside)
}

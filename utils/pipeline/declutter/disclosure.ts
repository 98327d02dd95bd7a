import type { Page } from '../page/index.ts'
import { landmarks } from './landmarks.ts'

/** Fewer words of prose than this are a message or a hint, not what a panel is opened for. */
const fewestWords = 12
const longestHead = 40
/** "Show more", "Read the rest of the story". */
const longestLabel = 8
/** How far up the head of a panel may stand. */
const levels = 3
const opener = 'button, summary, [aria-expanded], [aria-controls], [role=button], [role=tab]'
const heading = 'h1, h2, h3, h4, h5, h6, dt'
const elsewhere = `${landmarks}, body > header, body > footer, footer, aside, form, dialog, [role=dialog], [aria-modal], [class*="comment" i], [id*="comment" i], [class*="modal" i], [class*="popup" i]`

/** The ids that a control names as what it opens; a link that unfolds does so in its address. */
const idsOf = (control: Element): string[] => [
  ...(control.getAttribute('aria-controls')?.split(/\s+/) ?? []),
  ...(control.getAttribute('href')?.match(/(?<=^#).+/) ?? []),
]

/** The ids that the page's controls name as what they open. */
export const controlledIds = ({ root }: Page): Set<string> =>
  new Set([...root.querySelectorAll('[aria-controls], a[aria-expanded]')].flatMap(idsOf))

const isCode = (element: Element): boolean => element.closest('pre') !== null
const holdsCode = (element: Element): boolean => element.querySelector('pre') !== null

/** Whether an element holds sentences or code rather than a menu or a message. */
function holdsText({ blocks, measure }: Page, element: Element): boolean {
  const { first, end, words, linkWords } = measure(element)
  const said = blocks
    .slice(first, end)
    .reduce((sum, block) => sum + (block.prose || isCode(block.element) ? block.words : 0), 0)
  const isEnough = said >= fewestWords || holdsCode(element)
  return isEnough && said >= words / 2 && linkWords <= words / 3
}

/** Whether a button is the head of a panel of sentences: the question over its answer. */
export function headsPanel(page: Page, button: Element): boolean {
  if (!button.matches('[aria-expanded], [aria-controls]') || button.closest(elsewhere)) return false
  const [id] = idsOf(button)
  const named = id ? page.root.querySelector(`#${CSS.escape(id)}`) : null
  const panel = named ?? button.nextElementSibling
  return panel !== null && !panel.contains(button) && holdsText(page, panel)
}

/** What stands right before an element, or before the boxes it is the first of. */
function elementBefore(element: Element): Element | null {
  let up: Element | null = element
  for (let level = 0; up && level < levels; level++, up = up.parentElement) {
    if (up.previousElementSibling) return up.previousElementSibling
  }
  return null
}

const isOrHolds = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null

/** Whether an element goes on with the text before it, and a control that would show it stands right behind. */
function continues({ blocks, measure }: Page, element: Element): boolean {
  const { first, end } = measure(element)
  const next = element.nextElementSibling
  return (
    next !== null &&
    blocks[first - 1]?.prose === true &&
    blocks.slice(first, end).every(({ prose, heading }) => prose || heading > 0) &&
    measure(next).words <= longestLabel &&
    isOrHolds(next, `${opener}, a[href^="#"], a:not([href])`)
  )
}

/** Whether an element with code stands in the place of another with code that is shown: the panels of tabs. */
function isAlternative(element: Element, hidden: Set<Element>): boolean {
  const name = element.classList[0] ?? ''
  const isTwin = (one: Element): boolean =>
    one !== element &&
    one.tagName === element.tagName &&
    (one.classList[0] ?? '') === name &&
    !hidden.has(one) &&
    holdsCode(one) &&
    one.textContent !== element.textContent
  return holdsCode(element) && [...(element.parentElement?.children ?? [])].some(isTwin)
}

/**
 * Whether a hidden element is the panel of a disclosure, closed at first: sentences or code under a head
 * that is shown, as the answers of questions, the parts of an accordion and the panels of tabs are.
 */
export function isPanel(
  page: Page,
  element: Element,
  { hidden, controlled }: { hidden: Set<Element>; controlled: Set<string> },
): boolean {
  if (element.closest(elsewhere) || element.querySelector('input, textarea, dialog')) return false
  const around = element.parentElement
  // What a summary unfolds is hidden part by part: all of it is the panel.
  if (around?.tagName === 'DETAILS' && !hidden.has(around))
    return holdsCode(around) || holdsText(page, around)
  if (!holdsText(page, element)) return false
  if (continues(page, element) || isAlternative(element, hidden)) return true
  const inner = element.firstElementChild?.id ?? ''
  if (controlled.has(element.id) || controlled.has(inner)) return true
  const head = elementBefore(element)
  // What stands hidden after a form is what it says when it is sent.
  if (!head || hidden.has(head) || isOrHolds(head, 'form, input')) return false
  const label = page.measure(head)
  if (label.words === 0 || label.words > longestHead || label.linkWords > label.words / 2) {
    return false
  }
  return isOrHolds(head, opener) || isOrHolds(head, heading)
}

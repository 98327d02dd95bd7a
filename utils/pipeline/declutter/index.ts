import { outermost } from '../../dom/outermost.ts'
import { headsEntry } from '../page/entries.ts'
import { partsNotes } from '../page/notes.ts'
import type { Finding, Rule, Scene } from './define-rule.ts'
import { type FoundRemoval, ruleFailed, take } from './removal.ts'

const shown = 'img, picture, video, iframe'
/** No rule may take more than this share of the page's running prose: then it is wrong, not the page. */
const mostProse = 0.6

/** Elements that still stand in the page and may go. */
function removable(
  { page, title, container }: Scene,
  { elements, prose }: Finding,
  isKept: (element: Element) => boolean,
): Element[] {
  const all = page.measure(page.root).running
  return elements.filter((element) => {
    if (!element.isConnected || element === container || !container.contains(element)) return false
    if (prose === 'moved') return true
    if (isKept(element)) return false
    const within = page.measure(element)
    const holdsTitle = title && element !== title.element && element.contains(title.element)
    return !holdsTitle && (prose === 'theirs' || within.running <= all * mostProse)
  })
}

const areNeighbours = (one: Element | undefined, next: Element | undefined): boolean =>
  one !== undefined && next !== undefined && outermost(one).nextElementSibling === outermost(next)

/** Findings that stand side by side are one block: the lines of a menu, a form and its messages. */
function joinNeighbours(findings: Finding[]): Finding[] {
  const joined: Finding[] = []
  for (const finding of findings) {
    const before = joined.at(-1)
    if (before && areNeighbours(before.elements.at(-1), finding.elements[0])) {
      before.elements.push(...finding.elements)
    } else joined.push({ ...finding, elements: [...finding.elements] })
  }
  return joined
}

/** An empty box is taken, but says nothing in the list. */
const isWorthTelling = ({ page }: Scene, elements: Element[]): boolean =>
  elements.some(
    (element) =>
      // Words there were may have been taken by another rule before.
      (page.measure(element).words > 0 && /\S/.test(element.textContent ?? '')) ||
      element.matches(shown) ||
      element.querySelector(shown) !== null,
  )

/**
 * Runs the rules over the scene, takes what they find out of the clone and records it. A rule that
 * throws is skipped and recorded; the others go on.
 */
export function declutter(scene: Scene, rules: Record<string, Rule>): FoundRemoval[] {
  const removals: FoundRemoval[] = []
  const isOfNotes = partsNotes(scene.notes)
  const isHead = headsEntry(scene.entries)
  const { kept } = scene
  const frame = new Set(scene.frame)
  const isKept = (element: Element) =>
    (kept.has(element) || isOfNotes(element) || isHead(element)) && !frame.has(element)
  for (const [id, rule] of Object.entries(rules)) {
    try {
      for (const finding of joinNeighbours([...rule.find(scene)])) {
        const elements = removable(scene, finding, isKept)
        if (elements.length === 0) continue
        // What stands within a line has its line's measures only while it stands there.
        const isTold = isWorthTelling(scene, elements)
        const removal = take(id, elements, finding.evidence)
        if (isTold) removals.push(removal)
      }
    } catch (error) {
      console.warn(`Lisible: the rule "${id}" failed`, error)
      removals.push(ruleFailed(id))
    }
  }
  return removals
}

import type { Removal } from '../../article.ts'
import { camelCase } from '../../text/camel-case.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { stampAttribute, stampOf } from '../snapshot/stamp.ts'
import type { Finding, Rule, Scene } from './define-rule.ts'

/** A removal before its place among the survivors is known. */
export type FoundRemoval = Omit<Removal, 'id' | 'place'>

/** No rule may take more than this share of the page's running prose: then it is wrong, not the page. */
const mostProse = 0.6

const stampsWithin = (element: Element): string[] => {
  const own = stampOf(element)
  const inner = [...element.querySelectorAll(`[${stampAttribute}]`)].flatMap(
    (one) => stampOf(one) ?? [],
  )
  return own ? [own, ...inner] : inner
}

/** Elements that still stand in the page and may go. */
function removable({ page, title, container }: Scene, { elements, moves }: Finding): Element[] {
  const all = page.measure(page.root).running
  return elements.filter((element) => {
    if (!element.isConnected || element === container || !container.contains(element)) return false
    if (moves) return true
    const within = page.measure(element)
    const holdsTitle = title && element !== title.element && element.contains(title.element)
    return !holdsTitle && (within.running === 0 || within.running <= all * mostProse)
  })
}

/** Findings that stand side by side are one block: the lines of a menu, a form and its messages. */
function joinNeighbours(findings: Finding[]): Finding[] {
  const joined: Finding[] = []
  for (const finding of findings) {
    const before = joined.at(-1)
    if (before && before.elements.at(-1)?.nextElementSibling === finding.elements[0]) {
      before.elements.push(...finding.elements)
    } else joined.push({ ...finding, elements: [...finding.elements] })
  }
  return joined
}

/** Takes elements out of the clone and says what they were. */
export function take(rule: string, elements: Element[], evidence = ''): FoundRemoval {
  const removal = {
    rule,
    reason: camelCase(rule),
    evidence,
    text: foldWhiteSpace(elements.map((element) => element.textContent ?? '').join('\n')),
    html: elements.map((element) => element.outerHTML).join('\n'),
    stamps: elements.flatMap(stampsWithin),
  }
  for (const element of elements) element.remove()
  return removal
}

/**
 * Runs the rules over the scene, takes what they find out of the clone and records it. A rule that
 * throws is skipped and recorded; the others go on.
 */
export function declutter(scene: Scene, rules: Record<string, Rule>): FoundRemoval[] {
  const removals: FoundRemoval[] = []
  for (const [id, rule] of Object.entries(rules)) {
    try {
      for (const finding of joinNeighbours([...rule.find(scene)])) {
        const elements = removable(scene, finding)
        if (elements.length > 0) removals.push(take(id, elements, finding.evidence))
      }
    } catch (error) {
      console.warn(`Lisible: the rule "${id}" failed`, error)
      removals.push({
        rule: id,
        reason: 'ruleFailed',
        evidence: '',
        text: '',
        html: '',
        stamps: [],
      })
    }
  }
  return removals.filter(
    ({ reason, text, html }) =>
      reason === 'ruleFailed' || text || /<(?:img|picture|video|iframe|form)/i.test(html),
  )
}

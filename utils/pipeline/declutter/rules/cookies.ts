import { defineRule, type Scene } from '../define-rule.ts'
import { lineRule } from '../line-rule.ts'

const lines = lineRule({ kind: 'cookies', longest: 60, largest: 120 })
const named =
  '[id*="cookie" i], [id*="consent" i], [class*="cookie" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i]'
/** A dialog about cookies says so again and again; an article about them is in no element named so. */
const often = 3
/** … and of little else: once in so many words at least, unless it is marked as a dialog too. */
const density = 60
const dialogs = '[role=dialog], [role=alertdialog], [aria-modal=true], dialog'
const mostWords = 4000

const isDialog = (element: Element): boolean =>
  (element.matches(dialogs) || element.querySelector(dialogs) !== null) &&
  !element.querySelector('main, article, h1')

/** The outermost boxes that ask for consent, by their names and by what they say again and again. */
export function consentBoxes({ page, title }: Pick<Scene, 'page' | 'title'>): Element[] {
  const boxes: Element[] = []
  for (const element of page.root.querySelectorAll(named)) {
    const { first, end, words } = page.measure(element)
    if (element === page.root || (title && first <= title.index && title.index < end)) continue
    if (words > mostWords || boxes.some((box) => box.contains(element))) continue
    const mentions = element.textContent?.match(/cookie|consent/gi)?.length ?? 0
    if (mentions >= often && (words <= mentions * density || isDialog(element))) boxes.push(element)
  }
  return boxes
}

/** Questions for consent, and what stands in place of content that waits for it. */
export default defineRule({
  *find(scene) {
    for (const element of consentBoxes(scene)) yield { elements: [element], prose: 'theirs' }
    yield* lines.find(scene)
  },
})

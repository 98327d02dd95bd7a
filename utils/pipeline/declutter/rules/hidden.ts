import { defineRule } from '../define-rule.ts'
import { controlledIds, isPanel } from '../disclosure.ts'

/** More than this share of the page's words hidden means the page is not yet shown, not cluttered. */
const believable = 0.5

/** What the page does not show: closed menus, dialogs, messages of forms. */
export default defineRule({
  *find({ page, hidden, title }) {
    if (hidden.size === 0 || hidden.has(page.root)) return
    const roots = [...hidden].filter(
      (element) =>
        element.parentElement && !hidden.has(element.parentElement) && page.root.contains(element),
    )
    const words = roots.reduce((sum, element) => sum + page.measure(element).words, 0)
    const all = page.measure(page.root)
    if (words > all.words * believable) return
    const controlled = controlledIds(page)
    for (const element of roots) {
      // The next picture of a gallery waits unseen.
      if (element.tagName === 'FIGURE') continue
      // A typesetter keeps the formula itself unseen beside its drawing.
      const math = element.querySelector('math')
      if (math && element.textContent?.trim() === math.textContent?.trim()) continue
      const isBelow = page.measure(element).first > (title?.index ?? 0)
      if (isBelow && isPanel(page, element, { hidden, controlled })) continue
      // A hidden bulk of prose is an article that shows on scrolling or on "more".
      if (page.measure(element).running <= all.running * believable) yield { elements: [element] }
    }
  },
})

import { defineRule } from '../define-rule.ts'
import { lineRule } from '../line-rule.ts'

const lines = lineRule({ kind: 'cookies', longest: 60, largest: 120 })
const named =
  '[id*="cookie" i], [id*="consent" i], [class*="cookie" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i]'
/** A dialog about cookies says so again and again; an article about them is in no element named so. */
const often = 3
/** … and of little else: once in so many words at least. */
const density = 60

/** Questions for consent, and what stands in place of content that waits for it. */
export default defineRule({
  *find(scene) {
    const { page, title } = scene
    for (const element of page.root.querySelectorAll(named)) {
      const { first, end, words } = page.measure(element)
      if (element === page.root || (title && first <= title.index && title.index < end)) continue
      if (words > 4000) continue
      const mentions = element.textContent?.match(/cookie|consent/gi)?.length ?? 0
      if (mentions >= often && words <= mentions * density)
        yield { elements: [element], prose: 'theirs' }
    }
    yield* lines.find(scene)
  },
})

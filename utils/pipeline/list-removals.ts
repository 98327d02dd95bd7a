import type { Removal } from '../article.ts'
import type { FoundRemoval } from './declutter/removal.ts'

/** Brings removals into the page's order and gives them ids. */
export function listRemovals(found: FoundRemoval[]): Removal[] {
  // Given by delegation, not copied: a removal writes out its text and HTML only when asked.
  const inOrder = [...found].sort((a, b) => a.position - b.position)
  return inOrder.map((removal, i) => ({
    id: `r${i + 1}`,
    rule: removal.rule,
    reason: removal.reason,
    evidence: removal.evidence,
    position: removal.position,
    get text() {
      return removal.text
    },
    get html() {
      return removal.html
    },
    get stamps() {
      return removal.stamps
    },
  }))
}

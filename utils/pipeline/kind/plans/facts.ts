import type { Scene } from '../../declutter/define-rule.ts'
import { landmarks } from '../../declutter/landmarks.ts'

const elsewhere = `${landmarks}, footer, aside, form`
const fewestFacts = 2

/** Rows with a name and what is said of it. */
const countFacts = (facts: Element): number =>
  facts.tagName === 'DL'
    ? facts.querySelectorAll('dt').length
    : [...facts.querySelectorAll('tr')].filter(({ children }) => children.length === 2).length

/** A text with the tables of facts that stand outside it, in the order of the page. */
export function withFacts({ page, title }: Scene, text: Element): Element {
  const facts = [...page.root.querySelectorAll('table, dl')].filter(
    (one) =>
      !text.contains(one) &&
      !one.contains(text) &&
      page.measure(one).first > (title?.index ?? 0) &&
      !one.closest(elsewhere) &&
      !one.parentElement?.closest('table, dl') &&
      countFacts(one) >= fewestFacts,
  )
  if (facts.length === 0) return text
  const whole = text.ownerDocument.createElement('div')
  const isBefore = (one: Element) => page.measure(one).first < page.measure(text).first
  const before = facts.filter(isBefore)
  const after = facts.filter((one) => !isBefore(one))
  text.replaceWith(whole)
  whole.append(...before, text, ...after)
  return whole
}

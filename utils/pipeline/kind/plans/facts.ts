import type { Scene } from '../../declutter/define-rule.ts'
import { landmarks } from '../../declutter/landmarks.ts'

const elsewhere = `${landmarks}, footer, aside, form`
const fewestFacts = 2

/** Rows with a name and what is said of it. */
const countFacts = (facts: Element): number =>
  facts.tagName === 'DL'
    ? facts.querySelectorAll('dt').length
    : [...facts.querySelectorAll('tr')].filter(({ children }) => children.length === 2).length

/** The tables of facts that stand outside some texts. */
export function factsBeside({ page, title }: Scene, texts: readonly Element[]): Element[] {
  const isPartOf = (one: Element): boolean =>
    texts.some((text) => text.contains(one) || one.contains(text))
  return [...page.root.querySelectorAll('table, dl')].filter(
    (one) =>
      !isPartOf(one) &&
      page.measure(one).first > (title?.index ?? 0) &&
      !one.closest(elsewhere) &&
      !one.parentElement?.closest('table, dl') &&
      countFacts(one) >= fewestFacts,
  )
}

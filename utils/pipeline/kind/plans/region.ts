import { commonAncestor } from '../../../dom/common-ancestor.ts'
import type { Scene } from '../../declutter/define-rule.ts'
import { landmarks } from '../../declutter/landmarks.ts'

/** The smallest element around some, and around what is said between the title and them. */
export function regionAround({ page, title }: Scene, elements: readonly Element[]): Element | null {
  const [first] = elements
  if (!first) return null
  const lead = page.blocks
    .slice(title ? title.index + 1 : page.measure(first).first, page.measure(first).first)
    .filter(({ prose, element }) => prose && element.isConnected && !element.closest(landmarks))
  return commonAncestor([...lead.map(({ element }) => element), ...elements])
}

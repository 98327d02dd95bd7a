import type { Block } from '../page/index.ts'

/** Words of prose in the element that holds most of it: a text, where they are many. */
export function longestText(blocks: readonly Block[]): number {
  const held = new Map<Element | null, number>()
  for (const { prose, words, element } of blocks) {
    const holder = element.parentElement
    if (prose) held.set(holder, (held.get(holder) ?? 0) + words)
  }
  return Math.max(0, ...held.values())
}

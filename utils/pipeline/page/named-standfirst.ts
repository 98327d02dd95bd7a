import { nameWords } from '../../dom/name-words.ts'
import type { Block } from './index.ts'
import standfirsts from './standfirst.words.json' with { type: 'json' }

const names = new Set(standfirsts)
/** A shorter line is a label, whatever its class says. */
const shortest = 3

/** Whether a class says that an element is a standfirst: "sub-title", "articleSubhead". */
function isNamed(element: Element): boolean {
  const words = nameWords(element)
  return words.some((word, i) => names.has(word) || names.has(`${words[i - 1]}${word}`))
}

/** The line, or what holds it alone, whose class says that it is the standfirst; null where none does. */
export function namedStandfirst({ element, words, links }: Block): Element | null {
  if (links > 0 || words < shortest) return null
  const box = element.parentElement
  if (isNamed(element)) return element
  return box?.children.length === 1 && isNamed(box) ? box : null
}

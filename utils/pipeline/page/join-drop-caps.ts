import { letter } from '../../text/letters.ts'
import { isBlockLevel } from './element-kinds.ts'
import type { DropCap } from './find-drop-caps.ts'

const restOfWord = new RegExp(`^\\s*(${letter}+)`)
const aWord = new RegExp(`${letter}+`, 'g')
/** Letters that are words by themselves in some language: "A crew", "À midi", "Y después", "В порту". */
const words = new Set('aàáâeèéêiíoòóôuúwyzkvsåöœавикосуяізєў')
/** Emphasis of a first letter spells out an abbreviation; sub and superscripts are formulas. */
const emphasis = 'a, abbr, b, code, em, i, kbd, s, strong, sub, sup, u, var'
const named = /drop|initial|lettrine|first-?letter|\bcap/i
/** A line that a letter in a block of its own opens has at least as many characters. */
const longLine = 40

/** The text that follows an element within its parent, blank ones left out. */
function textAfter(element: Element): Text | null {
  for (let next = element.nextSibling; next; next = next.nextSibling) {
    const texts = element.ownerDocument.createTreeWalker(next, NodeFilter.SHOW_TEXT)
    let text = next.nodeType === Node.TEXT_NODE ? next : texts.nextNode()
    while (text && !text.textContent?.trim()) text = texts.nextNode()
    if (text) return text as Text
  }
  return null
}

const blockAround = (node: Node | null): Element | null => {
  let element = node as Element | null
  while (element && !isBlockLevel(element)) element = element.parentElement
  return element
}

/** Whether nothing but white space stands before the element in its block. */
function beginsLine(element: Element): boolean {
  let node: Element = element
  for (;;) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType === Node.ELEMENT_NODE && isBlockLevel(before as Element)) return true
      if (before.nodeType !== Node.COMMENT_NODE && before.textContent?.trim()) return false
    }
    const parent = node.parentElement
    if (isBlockLevel(node) || !parent || isBlockLevel(parent)) return true
    node = parent
  }
}

/** How often a word stands on the page; counted when a page first asks. Lines do not run together. */
function vocabularyOf(root: Element): (word: string) => number {
  let counts: Map<string, number> | null = null
  return (word) => {
    if (!counts) {
      counts = new Map()
      const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const [one] of (node as Text).data.toLowerCase().matchAll(aWord))
          counts.set(one, (counts.get(one) ?? 0) + 1)
      }
    }
    return counts.get(word.toLowerCase()) ?? 0
  }
}

/** Joins a letter with the word it opens, where there is one. */
function join({ element, letter }: DropCap, countOf: (word: string) => number): void {
  if (!beginsLine(element)) return
  const next = textAfter(element)
  const rest = next && restOfWord.exec(next.data)?.[1]
  if (!next || !rest) return
  const sign = letter.at(-1) ?? ''
  const line = blockAround(next.parentElement)
  const isApart = line !== blockAround(element)
  if (isApart) {
    if ((line?.textContent?.trim().length ?? 0) < longLine || !/^\p{Ll}/u.test(rest)) return
    // An index: "A", below it "aardvark".
    if (rest.startsWith(sign.toLowerCase()) && countOf(sign + rest) === 0) return
  } else if (element.matches(emphasis) && !named.test(element.className)) return
  const isSpaced =
    isApart ||
    /^\s/.test(next.data) ||
    /\s$/.test(element.textContent ?? '') ||
    /^\s/.test(element.nextSibling?.textContent ?? '')
  // A letter may be a word; then the page's other words tell whether the two are one.
  const isWord =
    isSpaced &&
    words.has(sign.toLowerCase()) &&
    countOf(sign + rest) === 0 &&
    (!isApart || countOf(rest) > 1)
  // What is read aloud may stand beside what is drawn: "L", hidden from voices, and "Lorem".
  const repeats = element.getAttribute('aria-hidden') === 'true' && rest.startsWith(sign)
  if (repeats) next.data = next.data.trimStart()
  else next.data = `${letter}${isWord ? ' ' : ''}${next.data.trimStart()}`
  element.remove()
}

/**
 * Joins drop caps with their words, whether the letter stands in a span, a block of its own or a
 * picture, so that every line of the page begins with a whole word.
 */
export function joinDropCaps(root: Element, caps: readonly DropCap[]): void {
  const countOf = vocabularyOf(root)
  for (const cap of caps) if (root.contains(cap.element)) join(cap, countOf)
}

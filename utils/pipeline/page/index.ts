import { countWords } from '../../text/count-words.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { matchKey } from '../../text/match-key.ts'
import { headingLevel, isBlockLevel, isWithoutText } from './element-kinds.ts'
import { endsSentence } from './sentence-end.ts'
import { separateLines } from './separate-lines.ts'

/** One line of the page: an element that holds text and no further blocks. */
export interface Block {
  index: number
  element: Element
  text: string
  words: number
  /** Words that stand in links. */
  linkWords: number
  links: number
  /** 1 to 6 for `h1` to `h6`, else 0. */
  heading: number
  /** Whether it reads like a sentence of running text. */
  prose: boolean
  /** What phrases are compared by, made on first use; capped. */
  readonly key: string
}

/** What stands within an element, summed over its blocks. */
interface Sums {
  first: number
  end: number
  words: number
  linkWords: number
  /** Words of prose that stands beside other prose, or is long: not a card's excerpt. */
  running: number
}

/** The page as lines of text with their measures; what rules and extraction look at. */
export interface Page {
  document: Document
  root: Element
  blocks: Block[]
  /** Sums of an element in constant time. */
  measure: (element: Element) => Sums
  /** Words of running prose in blocks `first` to `end` (exclusive). */
  runningWords: (first: number, end: number) => number
}

const keyLength = 240

class TextBlock implements Block {
  #key: string | null = null
  readonly prose: boolean
  constructor(
    readonly index: number,
    readonly element: Element,
    readonly text: string,
    readonly words: number,
    readonly linkWords: number,
    readonly links: number,
    readonly heading: number,
  ) {
    const plain = words - linkWords
    this.prose =
      heading === 0 &&
      (linkWords < words * 0.5
        ? plain >= 25 || (plain >= 8 && endsSentence(text))
        : // A sentence with a long link in it.
          plain >= 15 && linkWords < words * 0.67 && endsSentence(text))
  }
  get key(): string {
    this.#key ??= matchKey(this.text.slice(0, keyLength))
    return this.#key
  }
}

interface LeafText {
  text: string
  /** Links in a row are words each: tags. Where words part them, the end of one and the beginning of the next are one. */
  linkText: string
  links: number
  /** Where in the text the last link ends. */
  linkEnd: number
}

/** A comma, a stroke. */
const longestSign = 2

function addText(node: Node, inLink: boolean, to: LeafText): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) {
      const { data } = child as Text
      to.text += data
      if (inLink) to.linkText += data
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const element = child as Element
      if (isWithoutText(element)) continue
      if (element.tagName === 'BR') to.text += ' '
      const isLink = element.tagName === 'A' && element.hasAttribute('href')
      if (isLink) {
        to.links++
        if (to.text.slice(to.linkEnd).trim().length <= longestSign) to.linkText += ' '
      }
      addText(element, inLink || isLink, to)
      if (isLink) to.linkEnd = to.text.length
    }
  }
}

/** A leaf's text with what of it stands in links; skips scripts and the like. */
function readLeaf(leaf: Element, inLink: boolean): LeafText {
  const found: LeafText = { text: '', linkText: '', links: 0, linkEnd: 0 }
  if (leaf.firstElementChild) addText(leaf, inLink, found)
  else {
    // Most lines are text alone.
    found.text = leaf.textContent ?? ''
    if (inLink) found.linkText = found.text
  }
  found.text = foldWhiteSpace(found.text)
  return found
}

/** What holds all of a page's text. */
export const rootOf = (document: Document): Element => document.body ?? document.documentElement

/** Reads the clone's lines and their measures in one walk; loose text is wrapped first. */
export function readPage(document: Document): Page {
  const root = rootOf(document)
  const containers = separateLines(root)
  const blocks: Block[] = []
  const ranges = new Map<Element, [number, number]>()

  const walk = (element: Element, aroundIsLink: boolean): void => {
    const first = blocks.length
    const inLink = aroundIsLink || (element.tagName === 'A' && element.hasAttribute('href'))
    if (containers.has(element)) {
      for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
        if (!isWithoutText(child)) walk(child, inLink)
      }
    } else if (isBlockLevel(element) || element.parentElement !== null) {
      const { text, linkText, links } = readLeaf(element, inLink)
      if (text) {
        const words = countWords(text)
        const linkWords = linkText ? countWords(linkText) : 0
        const outerLink = links === 0 && linkText ? 1 : links
        blocks.push(
          new TextBlock(
            blocks.length,
            element,
            text,
            words,
            linkWords,
            outerLink,
            headingLevel(element),
          ),
        )
      }
    }
    ranges.set(element, [first, blocks.length])
  }
  walk(root, false)

  const length = blocks.length + 1
  const words = new Float64Array(length)
  const linkWords = new Float64Array(length)
  const running = new Float64Array(length)
  blocks.forEach((block, i) => {
    const runs = block.prose && (blocks[i - 1]?.prose || blocks[i + 1]?.prose || block.words >= 60)
    words[i + 1] = (words[i] ?? 0) + block.words
    linkWords[i + 1] = (linkWords[i] ?? 0) + block.linkWords
    running[i + 1] = (running[i] ?? 0) + (runs ? block.words - block.linkWords : 0)
  })
  const sum = (sums: Float64Array, [first, end]: [number, number]) =>
    (sums[end] ?? 0) - (sums[first] ?? 0)
  const nothing: [number, number] = [0, 0]

  return {
    document,
    root,
    blocks,
    measure: (element) => {
      let range = ranges.get(element)
      // An element inside a line has no range of its own: its line's stands for it.
      for (
        let up: Element | null = element;
        up && !range && !isWithoutText(up);
        up = up.parentElement
      ) {
        range = ranges.get(up)
      }
      range ??= nothing
      return {
        first: range[0],
        end: range[1],
        words: sum(words, range),
        linkWords: sum(linkWords, range),
        running: sum(running, range),
      }
    },
    runningWords: (first, end) => sum(running, [first, end]),
  }
}

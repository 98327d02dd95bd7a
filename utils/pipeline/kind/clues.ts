import type { Scene } from '../declutter/define-rule.ts'
import type { Page } from '../page/index.ts'
import { findCards } from './cards.ts'
import { findPostRows } from './posts.ts'
import type { Row } from './rows.ts'
import { type Survey, survey } from './survey.ts'

/** What is looked at to tell the kind of a page. */
export interface Clues {
  /** What the page declares itself to be: "Product", "og:article". */
  readonly types: Set<string>
  /** Words of the page, and those of running prose. */
  readonly words: number
  readonly running: number
  /** Words of prose in the element that holds most of it: a text, where they are many. */
  readonly text: number
  /** Rows of cards: a link, and a picture, a heading or some words with it. */
  readonly cards: Row[]
  /** Rows of posts: an author and a time, and words. */
  readonly posts: Row[]
  /** Rows of cards that name a price: how many cards, and their words. */
  readonly shelves: { rows: Row[]; count: number; words: number }
  /** Blocks of code. */
  readonly code: number
  /** Links that look like buttons. */
  readonly calls: number
  /** Whether the page tells an author or a date. */
  readonly isSigned: boolean
}

const price =
  /(?:[$€£¥₹₽₩₺]|\b(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|kr|zł|Kč)\b)\s?\d|\d[\d.,\u00a0 ]{0,12}(?:[$€£¥₹₽₩₺]|(?:EUR|kr|zł|Kč|Ft|lei|руб)\b)/u
/** Longer lines tell of prices; they are none. */
const longestPriced = 300

/** The clues of a page; the walk over it is made when a kind first asks for what it finds. */
class PageClues implements Clues {
  readonly types: Set<string>
  readonly words: number
  readonly running: number
  readonly isSigned: boolean
  readonly #page: Page
  #survey: Survey | null = null
  #cards: Row[] | null = null
  #posts: Row[] | null = null
  #shelves: Clues['shelves'] | null = null
  constructor({ page, metadata }: Scene) {
    this.#page = page
    this.types = metadata.types
    this.isSigned = metadata.byline !== null || metadata.publishedTime !== null
    ;({ words: this.words, running: this.running } = page.measure(page.root))
  }
  get #found(): Survey {
    this.#survey ??= survey(this.#page)
    return this.#survey
  }
  get text(): number {
    const held = new Map<Element | null, number>()
    for (const { prose, words, element } of this.#page.blocks) {
      const holder = element.parentElement
      if (prose) held.set(holder, (held.get(holder) ?? 0) + words)
    }
    return Math.max(0, ...held.values())
  }
  #countShelves(): Clues['shelves'] {
    const { blocks, measure } = this.#page
    const isPriced = (element: Element): boolean => {
      const { first, end } = measure(element)
      return blocks
        .slice(first, end)
        .some(({ text }) => text.length <= longestPriced && price.test(text))
    }
    const shelves: Clues['shelves'] = { rows: [], count: 0, words: 0 }
    for (const row of this.cards) {
      const { elements, words } = row
      const priced = elements.filter(isPriced).length
      if (priced * 2 < elements.length) continue
      shelves.rows.push(row)
      shelves.count += priced
      shelves.words += words
    }
    return shelves
  }
  get cards(): Row[] {
    this.#cards ??= findCards(this.#found.candidates)
    return this.#cards
  }
  get posts(): Row[] {
    this.#posts ??= findPostRows(this.#found.candidates)
    return this.#posts
  }
  get shelves(): Clues['shelves'] {
    this.#shelves ??= this.#countShelves()
    return this.#shelves
  }
  get code(): number {
    return this.#found.code
  }
  get calls(): number {
    return this.#found.calls
  }
}

/** Reads the clues of a page. */
export const readClues = (scene: Scene): Clues => new PageClues(scene)

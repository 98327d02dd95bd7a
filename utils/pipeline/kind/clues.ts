import type { Scene } from '../declutter/define-rule.ts'
import { consentBoxes } from '../declutter/rules/cookies.ts'
import { declaresText } from '../metadata/head/declared-types.ts'
import { type Lead, leadBelow } from '../page/lead.ts'
import { findCards } from './find-cards.ts'
import { longestText } from './longest-text.ts'
import { findPostRows } from './posts.ts'
import { namesPrice } from './prices.ts'
import type { Row } from './rows.ts'
import { type Survey, survey } from './survey.ts'

/** Rows of cards that name a price: how many cards, and their words. */
interface Shelves {
  rows: Row[]
  count: number
  words: number
}

/** What is looked at to tell the kind of a page; functions look when they are first called. */
export interface Clues {
  /** Whether one of the types that the page declares is one of some: "Product", "og:article". */
  declares: (types: RegExp) => boolean
  /** Whether the page says that it is a text of its own. */
  isText: boolean
  /** Whether the page tells an author or a date. */
  isSigned: boolean
  /** Whether it tells an author. */
  isAuthored: boolean
  /** Whether it is the front page of its site. */
  isFront: boolean
  /** Whether its address is one of documentation. */
  isInDocumentation: boolean
  /** Words of the page, and those of running prose. */
  words: number
  running: number
  /** Words of prose in the element that holds most of it: a text, where they are many. */
  text: () => number
  /** What is said right below the title, where a heading shows it. */
  lead: () => Lead
  found: () => Survey
  /** Headings that lead nowhere, which sections begin with, and those that are links. */
  headings: () => { plain: number; linked: number }
  /** Rows of cards: a link, and a picture, a heading or some words with it. */
  cards: () => Row[]
  /** Rows of posts: an author and a time, and words. */
  posts: () => Row[]
  /** The same, of two posts too: for what is known to be a thread. */
  pairs: () => Row[]
  shelves: () => Shelves
}

/** Cards of more words, on average, are sections or posts that tell of prices. */
const longestCard = 150

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Reads the clues of a page; the one walk over it is made when a kind first asks for what it finds. */
export function readClues({ page, metadata, hints, title }: Scene): Clues {
  const { blocks, measure, root } = page
  // What asks for consent may be longer than the page, and says nothing of its kind.
  const asides = consentBoxes({ page, title })
  let { words, running } = measure(root)
  for (const box of asides) {
    const within = measure(box)
    words -= within.words
    running -= within.running
  }
  const declares = (types: RegExp) => [...hints.types].some((type) => types.test(type))
  const found = lazily(() => survey(page, asides))
  const cards = lazily(() => findCards(found().candidates))
  const isPriced = (element: Element): boolean => {
    const { first, end } = measure(element)
    return blocks.slice(first, end).some(({ text }) => namesPrice(text))
  }
  return {
    declares,
    isText: declaresText(hints.types),
    isSigned: metadata.byline !== null || metadata.publishedTime !== null,
    isAuthored: metadata.byline !== null,
    isFront: hints.isFrontPage,
    isInDocumentation: hints.isInDocumentation,
    words,
    running,
    text: () =>
      longestText(blocks.filter(({ element }) => !asides.some((box) => box.contains(element)))),
    lead: () => leadBelow(page, title),
    found,
    headings: lazily(() => {
      const all = blocks.filter(({ heading }) => heading > 0)
      const plain = all.filter(({ linkWords }) => linkWords === 0).length
      return { plain, linked: all.length - plain }
    }),
    cards,
    posts: lazily(() => findPostRows(found().candidates)),
    pairs: () => findPostRows(found().candidates, 2),
    shelves: lazily(() => {
      const shelves: Shelves = { rows: [], count: 0, words: 0 }
      for (const row of cards()) {
        const priced = row.elements.filter(isPriced).length
        if (priced * 2 < row.elements.length || row.words > row.elements.length * longestCard)
          continue
        shelves.rows.push(row)
        shelves.count += priced
        shelves.words += row.words
      }
      return shelves
    }),
  }
}

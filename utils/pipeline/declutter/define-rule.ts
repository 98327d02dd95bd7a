import type { Hints, Metadata } from '../metadata/index.ts'
import type { Witness } from '../metadata/witness.ts'
import type { Entry } from '../page/entries.ts'
import type { Block, Page } from '../page/index.ts'
import type { Note } from '../page/notes.ts'
import type { Phrases } from './phrases.ts'

/** What a rule looks at. It changes nothing: the runner removes and records. */
export interface Scene {
  page: Page
  metadata: Metadata
  hints: Hints
  /** What the page declares its article's text to be; null where it does not. */
  witness: Witness | null
  /** Elements the page does not show. */
  hidden: Set<Element>
  /** Phrases of the page's languages, and English ones. */
  phrases: Phrases[]
  /** The line that repeats the title; null where the page shows none. */
  title: Block | null
  /** Footnotes with their marks: what parts them is not taken. */
  notes: Note[]
  /** Entries of a page that is written as it happens; their times and headings stay. */
  entries: Entry[]
  /** What its kind of page is about, with all that it stands in: no rule takes it. */
  kept: Set<Element>
  /** What stands around what its kind of page says: profiles, signatures and buttons of posts. */
  frame: readonly Element[]
  /** What the rules may take from: the page, later the article's container. */
  container: Element
  /** Index of the first and last line of running prose after the title; equal where there is none. */
  prose: { first: number; last: number }
}

/** One block of clutter. */
export interface Finding {
  /** Neighbours that go together, in document order. */
  elements: Element[]
  /** The words that gave it away. */
  evidence?: string
  /**
   * Whose the prose in it is, where it may hold much: "moved" stands in the header now, "theirs" is
   * other people's. Without it, a finding that holds most of the page's prose is not believed.
   */
  prose?: 'moved' | 'theirs'
}

/** A rule finds clutter of one kind. Its id is its file's name. */
export interface Rule {
  find: (scene: Scene) => Iterable<Finding>
}

/** Declares a rule. */
export const defineRule = (rule: Rule): Rule => rule

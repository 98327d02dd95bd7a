import type { ArticleKind } from '../../article.ts'
import type { Rule, Scene } from '../declutter/define-rule.ts'
import type { FoundRemoval } from '../declutter/removal.ts'
import type { Clues } from './clues.ts'

/** How a page of some kind is read, where that differs from an article. */
export interface Plan {
  /** Rules that do not hold on it: what they take is what such a page is about. */
  without?: readonly string[]
  /** Rules of the page that hold on such pages alone. */
  also?: Record<string, Rule>
  /** What no rule may take, nor what it stands in. */
  keep?: readonly Element[]
  /** Tells, before any rule takes something, what such a page says from what stands around that. */
  takeApart?: (scene: Scene) => { keep: Element[]; frame: Element[] }
  /**
   * Gathers what is to be read, and adds what it takes out of that to the removals; without it, or where
   * it finds nothing, the text is extracted.
   */
  gather?: (scene: Scene, removals: FoundRemoval[]) => Element | null
  /** Adds what belongs to the text that was extracted. */
  complete?: (scene: Scene, text: Element, removals: FoundRemoval[]) => Element
}

/** How one kind of page is known. Its id is its file's name. */
export interface Kind {
  /** 0 to 1: how much of the page's evidence speaks for this kind. */
  recognise: (clues: Clues) => number
}

/** Plans how a page of one kind is read; null where it is read as an article is. */
export type MakePlan = (clues: Clues) => Plan | null

/** A kind that was recognised. */
export interface RecognisedKind {
  id: ArticleKind
  /** 0 to 1. */
  confidence: number
  plan: Plan
}

/** Declares a kind of page. */
export const defineKind = (kind: Kind): Kind => kind

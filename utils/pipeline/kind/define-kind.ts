import type { ArticleKind } from '../../article.ts'
import type { Scene } from '../declutter/define-rule.ts'
import type { Clues } from './clues.ts'

/** How one kind of page is known and read. Its id is its file's name. */
export interface Kind {
  /** 0 to 1: how much of the page's evidence speaks for this kind. */
  recognise: (clues: Clues) => number
  /** Rules that do not hold on it: what they take is what such a page is about. */
  without?: readonly string[]
  /** Gathers what is to be read of it; without it, or where it finds nothing, it is read as an article. */
  gather?: (scene: Scene, clues: Clues) => Element | null
}

/** A kind that was recognised. */
export interface RecognisedKind {
  id: ArticleKind
  kind: Kind
  /** 0 to 1. */
  confidence: number
  /** What is to be read of it, once the rules have been over it; null where it is read as an article. */
  gather: () => Element | null
}

/** Declares a kind of page. */
export const defineKind = (kind: Kind): Kind => kind

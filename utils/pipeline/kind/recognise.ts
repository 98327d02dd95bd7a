import type { ArticleKind } from '../../article.ts'
import type { Scene } from '../declutter/define-rule.ts'
import article from './article.ts'
import { readClues } from './clues.ts'
import collection from './collection.ts'
import type { Kind, RecognisedKind } from './define-kind.ts'
import documentation from './documentation.ts'
import listing from './listing.ts'
import { plans } from './plans/index.ts'
import product from './product.ts'
import service from './service.ts'
import thread from './thread.ts'

/** Every kind of page by its id; of kinds that are equally likely the first is taken. */
export const kinds: Record<ArticleKind, Kind> = {
  article,
  thread,
  documentation,
  product,
  collection,
  listing,
  service,
}

/** What a page is taken for, by the kind that most of its evidence speaks for, and how it is read. */
export function recognise(scene: Scene): RecognisedKind {
  const clues = readClues(scene)
  const ids = Object.keys(kinds) as ArticleKind[]
  const ranked = ids.map((id) => ({ id, confidence: kinds[id].recognise(clues) }))
  const best = ranked.reduce((best, one) => (one.confidence > best.confidence ? one : best))
  return { ...best, plan: plans[best.id]?.(clues) ?? {} }
}

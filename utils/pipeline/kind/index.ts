import type { ArticleKind } from '../../article.ts'
import type { Scene } from '../declutter/define-rule.ts'
import article from './article.ts'
import { readClues } from './clues.ts'
import collection from './collection.ts'
import type { Kind, RecognisedKind } from './define-kind.ts'
import documentation from './documentation.ts'
import listing from './listing.ts'
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

/** An article, for what is known to be read as one. */
export const articleKind: RecognisedKind = { id: 'article', confidence: 0, plan: {} }

/** What a page is taken for, by the kind that most of its evidence speaks for. */
export function recogniseKind(scene: Scene): RecognisedKind {
  const clues = readClues(scene)
  const ids = Object.keys(kinds) as ArticleKind[]
  const ranked = ids.map((id) => ({ id, confidence: kinds[id].recognise(clues) }))
  const { id, confidence } = ranked.reduce((best, one) =>
    one.confidence > best.confidence ? one : best,
  )
  return { id, confidence, plan: kinds[id].plan?.(clues) ?? {} }
}

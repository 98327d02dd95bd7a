import type { ArticleKind } from '../../article.ts'
import type { Scene } from '../declutter/define-rule.ts'
import type { LoadReserve } from '../reserve.ts'
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

/**
 * What a page is taken for, by the kind that most of its evidence speaks for, and how it is read. Plans
 * stand in the reserve: without it the page is read as an article is.
 */
export async function recogniseKind(
  scene: Scene,
  loadReserve: LoadReserve,
): Promise<RecognisedKind> {
  const clues = readClues(scene)
  const ids = Object.keys(kinds) as ArticleKind[]
  const ranked = ids.map((id) => ({ id, confidence: kinds[id].recognise(clues) }))
  const { id, confidence } = ranked.reduce((best, one) =>
    one.confidence > best.confidence ? one : best,
  )
  const reserve = id === 'article' ? null : await loadReserve()
  return { id, confidence, plan: reserve?.plans[id]?.(clues) ?? {} }
}

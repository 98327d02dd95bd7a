import type { ArticleKind } from '../../../article.ts'
import type { MakePlan } from '../define-kind.ts'
import { readCards } from './cards.ts'
import { readCollection } from './collection.ts'
import { readDocumentation } from './documentation.ts'
import { readProduct } from './product.ts'
import { readService } from './service.ts'
import { readThread } from './thread.ts'

/** How pages of each kind are read, where that differs from an article. */
export const plans: Partial<Record<ArticleKind, MakePlan>> = {
  thread: readThread,
  documentation: readDocumentation,
  product: readProduct,
  collection: readCollection,
  listing: (clues) => readCards(clues),
  service: readService,
}

import type { ArticleKind } from '../../article.ts'

const ids: Record<ArticleKind, true> = {
  article: true,
  thread: true,
  documentation: true,
  product: true,
  collection: true,
  listing: true,
  service: true,
}

/** Whether a value of an unknown file names a kind of page. */
export const isArticleKind = (value: unknown): value is ArticleKind =>
  typeof value === 'string' && Object.hasOwn(ids, value)

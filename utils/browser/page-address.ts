import type { Article } from '../article.ts'

/**
 * The address that an article's reading position is kept under: the canonical one where there is one,
 * since the same article is reached with all sorts of parameters; without the fragment.
 */
export function pageAddress({ canonicalUrl, url }: Pick<Article, 'canonicalUrl' | 'url'>): string {
  const address = new URL(canonicalUrl ?? url)
  address.hash = ''
  return address.href
}

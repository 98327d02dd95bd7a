import type { Article, ArticleKind } from '../../article.ts'

/** Types of schema.org that have a headline and authors. */
const types: Record<ArticleKind, string> = {
  article: 'Article',
  thread: 'DiscussionForumPosting',
  documentation: 'TechArticle',
  product: 'ItemPage',
  collection: 'CollectionPage',
  listing: 'CollectionPage',
  service: 'WebPage',
}

/** What search engines and archives read of an article: JSON-LD of schema.org, fit for a script element. */
export function structuredData(article: Article): string {
  const { byline, siteName } = article
  const data = {
    '@context': 'https://schema.org',
    '@type': types[article.kind],
    headline: article.title,
    url: article.canonicalUrl ?? article.url,
    description: article.excerpt ?? undefined,
    datePublished: article.publishedTime ?? undefined,
    dateModified: article.modifiedTime ?? undefined,
    inLanguage: article.lang ?? undefined,
    keywords: article.tags.length > 0 ? article.tags : undefined,
    author: byline?.split(', ').map((name) => ({ '@type': 'Person', name })),
    publisher: siteName ? { '@type': 'Organization', name: siteName } : undefined,
  }
  // "</script>" and "<!--" would end or bend the element it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

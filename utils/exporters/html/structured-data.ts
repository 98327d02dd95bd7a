import type { Article } from '../../article.ts'

/** What search engines and archives read of an article: JSON-LD of schema.org, fit for a script element. */
export function structuredData(article: Article): string {
  const { byline, siteName } = article
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    url: article.canonicalUrl ?? article.url,
    description: article.excerpt ?? undefined,
    datePublished: article.publishedTime ?? undefined,
    dateModified: article.modifiedTime ?? undefined,
    inLanguage: article.lang ?? undefined,
    keywords: article.tags.length > 0 ? article.tags : undefined,
    author: byline ? { '@type': 'Person', name: byline } : undefined,
    publisher: siteName ? { '@type': 'Organization', name: siteName } : undefined,
  }
  // "</script>" and "<!--" would end or bend the element it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

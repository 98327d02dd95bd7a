import type { Article } from '../article.ts'

/** The host of an address, as people say it: "gazette.example"; null where it has none. */
export const domainOf = (url: string): string | null =>
  URL.parse(url)?.hostname.replace(/^www\./, '') || null

/** The name of an article's site, or of its host. */
export const siteOf = ({ siteName, url }: Pick<Article, 'siteName' | 'url'>): string =>
  siteName ?? domainOf(url) ?? url

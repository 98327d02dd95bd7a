import type { Article } from '../article.ts'

type Source = Pick<Article, 'title' | 'byline' | 'siteName' | 'url'>

/** Who wrote it where: "Ana Silva, The Harbour", whichever of the two is known. */
const origin = ({ byline, siteName }: Source): string =>
  [byline, siteName].filter(Boolean).join(', ')

/** Characters that Markdown reads as its own within a link's text. */
const escapeLink = (text: string): string => text.replace(/[[\]\\]/g, '\\$&')

/** A passage with where it comes from, as plain text. */
export const withSource = (text: string, source: Source): string =>
  [text.trim(), '', `— ${source.title}`, origin(source), source.url]
    .filter((line, i) => line || i === 1)
    .join('\n')

/** A passage as a quotation of Markdown, every line of it, with a link to where it comes from. */
export function asQuotation(text: string, source: Source): string {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
  const link = `[${escapeLink(source.title)}](${source.url})`
  const from = [link, origin(source)].filter(Boolean).join(', ')
  return [...lines, '>', `> — ${from}`].join('\n')
}

import type { Article } from '../../article.ts'

/** A day as people of the article's language write it. */
export function longDate(iso: string, lang: string | null): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const
  try {
    return new Intl.DateTimeFormat(lang ?? 'en', options).format(date)
  } catch {
    // Not every tag that pages give is one.
    return new Intl.DateTimeFormat('en', options).format(date)
  }
}

interface Part {
  tag: string
  className?: string
  text?: string
  attributes?: Record<string, string>
}

/** An element of plain text. */
export function part(document: Document, { tag, className, text, attributes = {} }: Part): Element {
  const element = document.createElement(tag)
  if (className) element.setAttribute('class', className)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (text !== undefined) element.textContent = text
  return element
}

/** Site, title, people and date as the reader shows them, in classes of its style. */
export function articleHeader(document: Document, article: Article): Element {
  const { title, byline, publishedTime, url, lang } = article
  const site = article.siteName ?? URL.parse(url)?.hostname.replace(/^www\./, '') ?? url
  const header = part(document, { tag: 'header', className: 'article-header' })
  const meta = part(document, { tag: 'p', className: 'meta' })
  if (byline) {
    const people = part(document, { tag: 'span', className: 'byline' })
    people.append(part(document, { tag: 'bdi', text: byline }))
    meta.append(people)
  }
  if (publishedTime) {
    const text = longDate(publishedTime, lang)
    meta.append(part(document, { tag: 'time', text, attributes: { datetime: publishedTime } }))
  }
  const source = { href: url, rel: 'noopener noreferrer', dir: 'auto' }
  header.append(
    part(document, { tag: 'a', className: 'site', text: site, attributes: source }),
    part(document, { tag: 'h1', className: 'title', text: title }),
    meta,
  )
  return header
}

import type { Article } from '../article.ts'
import { foldWhiteSpace } from '../text/fold-white-space.ts'
import { describeBody } from './enrich/describe-body.ts'
import { sanitise } from './sanitise/index.ts'

/** The page's lines as paragraphs: built as nodes, so that nothing of the page is read as HTML. */
function linesOf(live: Document): Element {
  const inert = document.implementation.createHTMLDocument('')
  const holder = inert.createElement('div')
  const text = live.body?.innerText ?? live.documentElement?.textContent ?? ''
  for (const line of text.split(/\n+/).map(foldWhiteSpace).filter(Boolean)) {
    const paragraph = inert.createElement('p')
    paragraph.textContent = line
    holder.append(paragraph)
  }
  return holder
}

/** The text of a page that could not be read as an article, whatever went wrong: never an empty page. */
export function plainArticle(live: Document, url: string): Article {
  const body = sanitise(linesOf(live), url)
  const described = describeBody(body, null)
  return {
    url,
    baseUrl: url,
    title: foldWhiteSpace(live.title ?? ''),
    byline: null,
    siteName: null,
    canonicalUrl: null,
    tags: [],
    publishedTime: null,
    modifiedTime: null,
    lang: null,
    dir: 'ltr',
    excerpt: null,
    leadImage: null,
    ...described,
    body,
    removals: [],
    completeness: { share: 1, omissions: [] },
    kind: 'article',
    isSelection: false,
    truncated: null,
    pages: null,
    sources: () => null,
    confidence: 0,
    problem: described.textContent ? 'extractionFailed' : 'emptyPage',
  }
}

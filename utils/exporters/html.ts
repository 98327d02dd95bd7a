import type { Article } from '../article.ts'
import { elementsIn } from '../dom/elements-in.ts'
import { defineExporter, type ExportContext } from './define-exporter.ts'
import { articleHeader } from './html/article-header.ts'
import { pageStyle } from './html/page-style.ts'
import { structuredData } from './html/structured-data.ts'
import { dataAddress } from './images/data-address.ts'
import { placeImages } from './images/place-images.ts'
import { portableBody } from './portable-body.ts'

/** Whatever a file like this may hold, or be made to hold: nothing runs, and nothing is fetched. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

function fillHead(page: Document, article: Article, { settings }: ExportContext): void {
  const element = elementsIn(page)
  const meta = (attributes: Record<string, string>) => element('meta', attributes)
  const named = (name: string, content: string | null) => (content ? [meta({ name, content })] : [])
  page.head.replaceChildren(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    ...named('viewport', 'width=device-width, initial-scale=1'),
    ...named('referrer', 'no-referrer'),
    element('title', {}, article.title),
    ...named('author', article.byline),
    ...named('description', article.excerpt),
    element('link', { rel: 'canonical', href: article.canonicalUrl ?? article.url }),
    element('script', { type: 'application/ld+json' }, structuredData(article)),
    element('style', {}, pageStyle(settings)),
  )
}

function bodyOf(page: Document, article: Article, { images }: ExportContext): Element {
  const nodes = page.importNode(portableBody(article), true)
  const body = elementsIn(page)('div', { class: 'article-body' }, nodes)
  placeImages(body, (address) => {
    const image = images.get(address)
    if (image) return dataAddress(image)
    return address.startsWith('data:') ? address : null
  })
  return body
}

/** Where it is from, and when it was kept. */
function sourceOf(page: Document, { url }: Article, { now }: ExportContext): Element {
  const day = now.toISOString().slice(0, 10)
  const element = elementsIn(page)
  return element(
    'footer',
    { class: 'article-source' },
    element('a', { href: url, rel: 'noopener noreferrer' }, url),
    ' · ',
    element('time', { datetime: day }, day),
  )
}

/** One file that opens anywhere, offline, looking like the reader. */
export default defineExporter({
  mimeType: 'text/html',
  imageTypes: ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'],
  contents: ({ htmlPictures: pictures, htmlRemovals: removals }) => ({ pictures, removals }),
  write: (article, context) => {
    const page = document.implementation.createHTMLDocument('')
    const root = page.documentElement
    if (article.lang) root.lang = article.lang
    root.dir = article.dir
    fillHead(page, article, context)
    const element = elementsIn(page)
    const whole = element(
      'article',
      {},
      articleHeader(page, article),
      bodyOf(page, article, context),
      sourceOf(page, article, context),
    )
    page.body.replaceChildren(element('main', { class: 'page' }, whole))
    return `<!doctype html>\n${root.outerHTML}\n`
  },
})

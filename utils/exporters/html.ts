import type { Article } from '../article.ts'
import { defineExporter, type ExportContext } from './define-exporter.ts'
import { articleHeader, part } from './html/article-header.ts'
import { pageStyle } from './html/page-style.ts'
import { structuredData } from './html/structured-data.ts'
import { dataAddress } from './images/data-address.ts'
import { placeImages } from './images/place-images.ts'
import { portableBody } from './portable-body.ts'

/** Whatever a file like this may hold, or be made to hold: nothing runs, and nothing is fetched. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

function fillHead(page: Document, article: Article, { settings }: ExportContext): void {
  const meta = (attributes: Record<string, string>) => part(page, { tag: 'meta', attributes })
  const named = (name: string, content: string | null) => (content ? [meta({ name, content })] : [])
  const json = { type: 'application/ld+json' }
  page.head.replaceChildren(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    ...named('viewport', 'width=device-width, initial-scale=1'),
    ...named('referrer', 'no-referrer'),
    part(page, { tag: 'title', text: article.title }),
    ...named('author', article.byline),
    ...named('description', article.excerpt),
    part(page, {
      tag: 'link',
      attributes: { rel: 'canonical', href: article.canonicalUrl ?? article.url },
    }),
    part(page, { tag: 'script', text: structuredData(article), attributes: json }),
    part(page, { tag: 'style', text: pageStyle(settings) }),
  )
}

function bodyOf(page: Document, article: Article, { images }: ExportContext): Element {
  const body = part(page, { tag: 'div', className: 'article-body' })
  body.append(page.importNode(portableBody(article), true))
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
  const source = part(page, { tag: 'footer', className: 'article-source' })
  source.append(
    part(page, { tag: 'a', text: url, attributes: { href: url, rel: 'noopener noreferrer' } }),
    ' · ',
    part(page, { tag: 'time', text: day, attributes: { datetime: day } }),
  )
  return source
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
    const main = part(page, { tag: 'main', className: 'page' })
    const whole = part(page, { tag: 'article' })
    whole.append(
      articleHeader(page, article),
      bodyOf(page, article, context),
      sourceOf(page, article, context),
    )
    main.append(whole)
    page.body.replaceChildren(main)
    return `<!doctype html>\n${root.outerHTML}\n`
  },
})

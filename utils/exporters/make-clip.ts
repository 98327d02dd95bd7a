import type { Article } from '../article.ts'
import type { Clip, ClipForm } from './clip-forms.ts'
import { part } from './html/article-header.ts'
import { writeMarkdown } from './markdown/to-markdown.ts'
import { portableBody } from './portable-body.ts'
import { runExporter } from './run-exporter.ts'
import text from './text.ts'

export type MakeClip = (form: ClipForm, article: Article) => Promise<Clip>

const sourceOf = ({ siteName, url }: Article): string => siteName ?? URL.parse(url)?.hostname ?? url

/** Title, body and source as formatted text; pictures stay where they are. */
function htmlOf(article: Article): string {
  const page = document.implementation.createHTMLDocument('')
  const source = part(page, { tag: 'p' })
  const attributes = { href: article.url }
  source.append(part(page, { tag: 'a', text: sourceOf(article), attributes }))
  page.body.replaceChildren(
    part(page, { tag: 'h1', text: article.title }),
    page.importNode(portableBody(article), true),
    source,
  )
  for (const image of page.querySelectorAll('img'))
    for (const name of ['loading', 'referrerpolicy']) image.removeAttribute(name)
  return page.body.innerHTML
}

/** The whole article for the clipboard: formatted and plain together, or as Markdown; its source below. */
export const makeClip: MakeClip = async (form, article) => {
  if (form === 'markdown') {
    const body = portableBody(article)
    const source = body.ownerDocument.createElement('p')
    const attributes = { href: article.url }
    source.append(part(body.ownerDocument, { tag: 'a', text: sourceOf(article), attributes }))
    body.append(source)
    return { plain: writeMarkdown(article.title, body), html: null }
  }
  const file = await runExporter({ text }).text(article)
  return { plain: await file.text(), html: htmlOf(article) }
}

import type { Article } from '../article.ts'
import { elementsIn } from '../dom/elements-in.ts'
import { siteOf } from '../header/site.ts'
import type { Clip, ClipForm } from './clip-forms.ts'
import { writeMarkdown } from './markdown/to-markdown.ts'
import { portableBody } from './portable-body.ts'
import { runExporter } from './run-exporter.ts'
import text from './text.ts'

export type MakeClip = (form: ClipForm, article: Article) => Promise<Clip>

/** The line that says where an article is from. */
function sourceOf(document: Document, article: Article): Element {
  const element = elementsIn(document)
  return element('p', {}, element('a', { href: article.url }, siteOf(article)))
}

/** Title, body and source as formatted text; pictures stay where they are. */
function htmlOf(article: Article): string {
  const page = document.implementation.createHTMLDocument('')
  page.body.replaceChildren(
    elementsIn(page)('h1', {}, article.title),
    page.importNode(portableBody(article), true),
    sourceOf(page, article),
  )
  for (const image of page.querySelectorAll('img'))
    for (const name of ['loading', 'referrerpolicy']) image.removeAttribute(name)
  return page.body.innerHTML
}

/** The whole article for the clipboard: formatted and plain together, or as Markdown; its source below. */
export const makeClip: MakeClip = async (form, article) => {
  if (form === 'markdown') {
    const body = portableBody(article)
    body.append(sourceOf(body.ownerDocument, article))
    return { plain: writeMarkdown(article.title, body), html: null }
  }
  const file = await runExporter({ text }).text(article)
  return { plain: await file.text(), html: htmlOf(article) }
}

import type { Article } from '../../article.ts'
import { longDay } from '../../header/day.ts'
import { siteOf } from '../../header/site.ts'
import { placeImages } from '../images/place-images.ts'
import { portableBody, portableId } from '../portable-body.ts'
import { legalText } from '../xml.ts'
import { type Chapter, titleOf } from './book.ts'
import { conformAttributes, legalAddress } from './conform-attributes.ts'
import { conformStructure } from './conform-structure.ts'
import { markNotes } from './mark-notes.ts'

const xhtml = 'http://www.w3.org/1999/xhtml'
const ops = 'http://www.idpf.org/2007/ops'
const xmlns = 'http://www.w3.org/2000/xmlns/'
const xml = 'http://www.w3.org/XML/1998/namespace'

interface Written extends Pick<Chapter, 'article' | 'language'> {
  /** Where a picture stands in the book, by its address. */
  placeOf: (address: string) => string | null
}

function legalise(root: Element): void {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    node.nodeValue = legalText(node.nodeValue ?? '')
  }
}

/** An empty page of a book in a language. */
export function emptyPage(
  title: string,
  { language, dir }: { language: string; dir: string },
): Document {
  const page = document.implementation.createDocument(xhtml, 'html')
  const root = page.documentElement
  root.setAttributeNS(xmlns, 'xmlns:epub', ops)
  root.setAttribute('lang', language)
  root.setAttributeNS(xml, 'xml:lang', language)
  root.setAttribute('dir', dir)
  const head = page.createElementNS(xhtml, 'head')
  const name = page.createElementNS(xhtml, 'title')
  const style = page.createElementNS(xhtml, 'link')
  name.textContent = legalText(title)
  for (const [key, value] of [
    ['rel', 'stylesheet'],
    ['type', 'text/css'],
    ['href', 'style.css'],
  ] as const)
    style.setAttribute(key, value)
  head.append(name, style)
  root.append(head, page.createElementNS(xhtml, 'body'))
  return page
}

/** Title, people, site and day above the text; the site leads to the page. */
function headingOf(page: Document, article: Article): Element {
  const header = page.createElementNS(xhtml, 'header')
  const title = page.createElementNS(xhtml, 'h1')
  title.textContent = legalText(titleOf(article))
  header.append(title)
  const { byline, publishedTime, lang } = article
  const line = page.createElementNS(xhtml, 'p')
  line.setAttribute('class', 'meta')
  const part = (tag: string, text: string): Element => {
    const element = page.createElementNS(xhtml, tag)
    element.textContent = legalText(text)
    return element
  }
  const source = part('a', siteOf(article))
  source.setAttribute('href', legalAddress(article.url) ?? '')
  if (byline) line.append(part('bdi', byline), ' · ')
  line.append(source)
  const day = longDay(publishedTime, lang)
  if (day) line.append(' · ', part('bdi', day))
  header.append(line)
  return header
}

/** The article as a page of a book, and its contents with the ids that stand in it. */
export function writeChapter({
  article,
  language,
  placeOf,
}: Written): Pick<Chapter, 'page' | 'toc'> {
  // In a document of HTML, where names are as selectors and constructors want them.
  const inert = document.implementation.createHTMLDocument('')
  const root = inert.createElement('div')
  root.append(inert.importNode(portableBody(article), true))
  placeImages(root, placeOf)
  conformStructure(root)
  legalise(root)
  const names = conformAttributes(root)
  markNotes(root)
  const page = emptyPage(titleOf(article), { language, dir: article.dir })
  const body = page.querySelector('body')
  body?.append(
    headingOf(page, article),
    ...[...root.childNodes].map((it) => page.importNode(it, true)),
  )
  const toc = article.toc.flatMap((entry) => {
    const id = names.get(portableId(entry.id))
    return id && entry.text.trim() ? [{ ...entry, id }] : []
  })
  return { page, toc }
}

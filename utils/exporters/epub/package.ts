import { dayOf } from '../../header/day.ts'
import { escapeXml } from '../xml.ts'
import { type Book, type Chapter, isCollection, titleOf } from './book.ts'
import { titlePagePath } from './title-page.ts'

/** By the addresses: the same articles are the same book, whenever it was kept. */
export const identifierOf = ({ chapters }: Book): string =>
  chapters.map(({ article: { canonicalUrl, url } }) => canonicalUrl ?? url).join(' ')

const element = (name: string, text: string | null, attributes = ''): string =>
  text?.trim() ? `<${name}${attributes}>${escapeXml(text.trim())}</${name}>` : ''

const property = (name: string, text: string): string =>
  element('meta', text, ` property="${name}"`)

const hasMath = ({ page }: Chapter): boolean => page.querySelector('math') !== null

/** What a reader who does not see, or sees little, can expect. */
function accessibility({ chapters, images }: Book): string[] {
  const pictures = chapters.flatMap(({ page }) => [...page.querySelectorAll('img')])
  const isDescribed = pictures.every((picture) => picture.getAttribute('alt')?.trim())
  return [
    property('schema:accessMode', 'textual'),
    ...(images.length > 0 ? [property('schema:accessMode', 'visual')] : []),
    ...(isDescribed ? [property('schema:accessModeSufficient', 'textual')] : []),
    property('schema:accessibilityFeature', 'structuralNavigation'),
    property('schema:accessibilityFeature', 'tableOfContents'),
    ...(pictures.length > 0 && isDescribed
      ? [property('schema:accessibilityFeature', 'alternativeText')]
      : []),
    ...(chapters.some(hasMath) ? [property('schema:accessibilityFeature', 'MathML')] : []),
    property('schema:accessibilityHazard', 'unknown'),
  ]
}

/** What is known of the articles, each fact once. */
const facts = (name: string, values: readonly (string | null)[]): string[] =>
  [...new Set(values)].map((value) => element(name, value))

/** A book of several articles is made on the day it is kept, and is about what their titles say. */
const aboutOf = (book: Book): string[] => {
  const [{ article }] = book.chapters
  const titles = book.chapters.map((chapter) => titleOf(chapter.article))
  const isMany = isCollection(book)
  return [
    element('dc:date', dayOf(isMany ? book.now.toISOString() : article.publishedTime)),
    element('dc:description', isMany ? titles.join(' · ') : article.excerpt),
  ]
}

function metadataOf(book: Book): string[] {
  const { chapters, cover, now } = book
  const articles = chapters.map(({ article }) => article)
  return [
    element('dc:identifier', identifierOf(book), ' id="id"'),
    element('dc:title', book.title),
    ...facts(
      'dc:language',
      chapters.map(({ language }) => language),
    ),
    ...facts(
      'dc:creator',
      articles.map(({ byline }) => byline),
    ),
    ...facts(
      'dc:publisher',
      articles.map(({ siteName }) => siteName),
    ),
    ...facts(
      'dc:source',
      articles.map(({ url }) => url),
    ),
    ...aboutOf(book),
    ...facts(
      'dc:subject',
      articles.flatMap(({ tags }) => tags),
    ),
    property('dcterms:modified', `${now.toISOString().slice(0, 19)}Z`),
    // For reading systems that know EPUB 2 only.
    cover ? '<meta name="cover" content="cover"/>' : '',
    ...accessibility(book),
  ].filter(Boolean)
}

/** A part of the book that is read in its order. */
interface Page {
  id: string
  path: string
  properties?: string
}

const contents: Page = { id: 'nav', path: 'nav.xhtml', properties: 'nav' }

/** The pages in the order they are read in; the contents are one of them where there are several articles. */
function pagesOf(book: Book): Page[] {
  const chapters = book.chapters.map((chapter, i) => ({
    id: isCollection(book) ? `article-${i + 1}` : 'article',
    path: chapter.path,
    ...(hasMath(chapter) ? { properties: 'mathml' } : {}),
  }))
  return isCollection(book)
    ? [{ id: 'title', path: titlePagePath }, contents, ...chapters]
    : chapters
}

const pageItem = ({ id, path, properties }: Page): string =>
  `<item id="${id}" href="${path}" media-type="application/xhtml+xml"${properties ? ` properties="${properties}"` : ''}/>`

/** Pages are turned as most of the articles are read. */
function progressionOf({ chapters }: Book): 'ltr' | 'rtl' {
  const leftward = chapters.filter(({ article }) => article.dir === 'rtl').length
  return leftward * 2 > chapters.length ? 'rtl' : 'ltr'
}

/** What the book is and what it holds: the package document. */
export function packageOf(book: Book): string {
  const { cover, images, language, dir } = book
  const pages = pagesOf(book)
  const beside = pages.includes(contents) ? [] : [contents]
  const items = images.map(
    ({ path, type }, i) => `<item id="i${i + 1}" href="${path}" media-type="${type}"/>`,
  )
  if (cover)
    items.unshift(
      `<item id="cover" href="${cover.path}" media-type="${cover.type}" properties="cover-image"/>`,
    )
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataOf(book).join('\n')}
</metadata>
<manifest>
${[...beside, ...pages].map(pageItem).join('\n')}
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine toc="ncx" page-progression-direction="${progressionOf(book)}">${pages.map(({ id }) => `<itemref idref="${id}"/>`).join('')}</spine>
</package>
`
}

import type { Article } from '../../article.ts'
import { escapeXml } from '../xml.ts'
import { type Book, titleOf } from './book.ts'

/** By the address: the same article is the same book, whenever it was kept. */
export const identifierOf = ({ canonicalUrl, url }: Article): string => canonicalUrl ?? url

const element = (name: string, text: string | null, attributes = ''): string =>
  text?.trim() ? `<${name}${attributes}>${escapeXml(text.trim())}</${name}>` : ''

const property = (name: string, text: string): string =>
  element('meta', text, ` property="${name}"`)

/** A day or time as books write it; none where the page's is not one. */
function dateOf(iso: string | null): string | null {
  const date = new Date(iso ?? '')
  return iso && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : null
}

/** What a reader who does not see, or sees little, can expect. */
function accessibility({ chapter, images }: Book): string[] {
  const pictures = [...chapter.querySelectorAll('img')]
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
    ...(chapter.querySelector('math') ? [property('schema:accessibilityFeature', 'MathML')] : []),
    property('schema:accessibilityHazard', 'unknown'),
  ]
}

function metadataOf(book: Book): string[] {
  const { article, cover, language, now } = book
  return [
    element('dc:identifier', identifierOf(article), ' id="id"'),
    element('dc:title', titleOf(article)),
    element('dc:language', language),
    element('dc:creator', article.byline),
    element('dc:publisher', article.siteName),
    element('dc:source', article.url),
    element('dc:date', dateOf(article.publishedTime)),
    element('dc:description', article.excerpt),
    ...article.tags.map((tag) => element('dc:subject', tag)),
    property('dcterms:modified', `${now.toISOString().slice(0, 19)}Z`),
    // For reading systems that know EPUB 2 only.
    cover ? '<meta name="cover" content="cover"/>' : '',
    ...accessibility(book),
  ].filter(Boolean)
}

/** What the book is and what it holds: the package document. */
export function packageOf(book: Book): string {
  const { article, chapter, cover, images, language } = book
  const math = chapter.querySelector('math') ? ' properties="mathml"' : ''
  const items = images.map(
    ({ path, type }, i) => `<item id="i${i + 1}" href="${path}" media-type="${type}"/>`,
  )
  if (cover)
    items.unshift(
      `<item id="cover" href="${cover.path}" media-type="${cover.type}" properties="cover-image"/>`,
    )
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${article.dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadataOf(book).join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"${math}/>
${items.join('\n')}
</manifest>
<spine toc="ncx" page-progression-direction="${article.dir}"><itemref idref="article"/></spine>
</package>
`
}

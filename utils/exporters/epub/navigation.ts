import type { TocEntry } from '../../article.ts'
import { escapeXml } from '../xml.ts'
import { type Book, type Chapter, isCollection, titleOf } from './book.ts'
import { titlePagePath } from './title-page.ts'

interface Branch {
  entry: TocEntry
  branches: Branch[]
}

/** Headings below those they stand under, whatever levels were skipped. */
function grow(toc: TocEntry[]): Branch[] {
  const top: Branch[] = []
  const open: Branch[] = []
  for (const entry of toc) {
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop()
    const branch = { entry, branches: [] }
    ;(open.at(-1)?.branches ?? top).push(branch)
    open.push(branch)
  }
  return top
}

/** A link to a chapter or a heading of it, with what stands below it. */
const itemOf = (text: string, address: string, below: string): string =>
  `<a href="${address}">${escapeXml(text)}</a>${below}`

const listOf = (branches: Branch[], path: string): string =>
  branches.length === 0
    ? ''
    : `<ol>${branches.map(({ entry, branches: inner }) => `<li>${itemOf(entry.text, `${path}#${entry.id}`, listOf(inner, path))}</li>`).join('')}</ol>`

/** A chapter and its headings, in its own language and direction. */
const chapterOf = ({ article, language, path, toc }: Chapter): string =>
  `<li lang="${language}" xml:lang="${language}" dir="${article.dir}">${itemOf(titleOf(article), path, listOf(grow(toc), path))}</li>`

/** The contents of EPUB 3: of a book of several articles a page of it, between its title and the first. */
export function navigationOf(book: Book): string {
  const { title, language, dir, chapters } = book
  const name = escapeXml(title)
  const heading = isCollection(book) ? `<h1>${name}</h1>` : ''
  const titlePage = isCollection(book)
    ? `<li><a epub:type="titlepage" href="${titlePagePath}">${name}</a></li>`
    : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${dir}"><head><title>${name}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>
<nav epub:type="toc" id="toc">${heading}<ol>${chapters.map(chapterOf).join('\n')}</ol></nav>
<nav epub:type="landmarks" id="landmarks" hidden="hidden"><ol>${titlePage}<li><a epub:type="bodymatter" href="${chapters[0].path}">${escapeXml(titleOf(chapters[0].article))}</a></li></ol></nav>
</body></html>
`
}

/** The contents of EPUB 2, for reading systems that know no other. */
export function ncxOf(book: Book, identifier: string): string {
  let order = 0
  const point = (text: string, target: string, inner: () => string[] = () => []): string => {
    order += 1
    return `<navPoint id="n${order}" playOrder="${order}"><navLabel><text>${escapeXml(text)}</text></navLabel><content src="${target}"/>${inner().join('')}</navPoint>`
  }
  const points = book.chapters.map(({ article, path, toc }) =>
    point(titleOf(article), path, () => toc.map(({ text, id }) => point(text, `${path}#${id}`))),
  )
  const depth = book.chapters.some(({ toc }) => toc.length > 0) ? 2 : 1
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" content="${escapeXml(identifier)}"/><meta name="dtb:depth" content="${depth}"/><meta name="dtb:totalPageCount" content="0"/><meta name="dtb:maxPageNumber" content="0"/></head>
<docTitle><text>${escapeXml(book.title)}</text></docTitle><navMap>${points.join('')}</navMap></ncx>
`
}

import type { TocEntry } from '../../article.ts'
import { escapeXml } from '../xml.ts'
import { type Book, titleOf } from './book.ts'

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

const listOf = (branches: Branch[]): string =>
  branches.length === 0
    ? ''
    : `<ol>${branches.map(({ entry, branches: inner }) => `<li><a href="article.xhtml#${entry.id}">${escapeXml(entry.text)}</a>${listOf(inner)}</li>`).join('')}</ol>`

/** The contents of EPUB 3. */
export const navigationOf = ({
  article,
  language,
  toc,
}: Book): string => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${article.dir}"><head><title>${escapeXml(titleOf(article))}</title></head><body>
<nav epub:type="toc" id="toc"><ol><li><a href="article.xhtml">${escapeXml(titleOf(article))}</a>${listOf(grow(toc))}</li></ol></nav>
<nav epub:type="landmarks" id="landmarks" hidden="hidden"><ol><li><a epub:type="bodymatter" href="article.xhtml">${escapeXml(titleOf(article))}</a></li></ol></nav>
</body></html>
`

/** The contents of EPUB 2, for reading systems that know no other. */
export function ncxOf({ article, toc }: Book, identifier: string): string {
  let order = 0
  const point = (text: string, target: string, inner: string[] = []): string => {
    order += 1
    return `<navPoint id="n${order}" playOrder="${order}"><navLabel><text>${escapeXml(text)}</text></navLabel><content src="${target}"/>${inner.join('')}</navPoint>`
  }
  const points = [
    point(titleOf(article), 'article.xhtml'),
    ...toc.map(({ text, id }) => point(text, `article.xhtml#${id}`)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" content="${escapeXml(identifier)}"/><meta name="dtb:depth" content="1"/><meta name="dtb:totalPageCount" content="0"/><meta name="dtb:maxPageNumber" content="0"/></head>
<docTitle><text>${escapeXml(titleOf(article))}</text></docTitle><navMap>${points.join('')}</navMap></ncx>
`
}

import { strToU8, type Zippable, zipSync } from 'fflate'
import { type Book, isCollection } from './book.ts'
import { navigationOf, ncxOf } from './navigation.ts'
import { identifierOf, packageOf } from './package.ts'
import { bookStyle } from './style.ts'
import { titlePageOf, titlePagePath } from './title-page.ts'

export const mimeType = 'application/epub+zip'
const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`

/** The first day a zip can tell, in the zone it is told in: the same everywhere. */
const mtime = new Date(1980, 0, 1)

const textOf = (page: Document): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(page)}\n`

/** Every file of a book that is text, by its path. */
function textsOf(book: Book): Record<string, string> {
  const pages = book.chapters.map(({ path, page }) => [path, page] as const)
  if (isCollection(book)) pages.unshift([titlePagePath, titlePageOf(book, book.chapters)])
  return {
    'META-INF/container.xml': container,
    'OEBPS/package.opf': packageOf(book),
    'OEBPS/nav.xhtml': navigationOf(book),
    'OEBPS/toc.ncx': ncxOf(book, identifierOf(book)),
    'OEBPS/style.css': bookStyle,
    ...Object.fromEntries(pages.map(([path, page]) => [`OEBPS/${path}`, textOf(page)])),
  }
}

/** A book as the one file it is kept in: the same for the same book. */
export function zipBook(book: Book): Uint8Array<ArrayBuffer> {
  // Readers tell a book by its first bytes: this file comes first, and is not compressed.
  const files: Zippable = { mimetype: [strToU8(mimeType), { level: 0 }] }
  for (const [path, text] of Object.entries(textsOf(book))) files[path] = strToU8(text)
  const pictures = book.cover ? [book.cover, ...book.images] : book.images
  for (const { path, bytes } of pictures) files[`OEBPS/${path}`] = [bytes, { level: 0 }]
  return zipSync(files, { mtime })
}

import { strToU8, type Zippable, zipSync } from 'fflate'
import { defineExporter } from './define-exporter.ts'
import { type Book, type BookImage, imagePath, languageTag } from './epub/book.ts'
import { writeChapter } from './epub/chapter.ts'
import { drawCover } from './epub/cover.ts'
import { navigationOf, ncxOf } from './epub/navigation.ts'
import { identifierOf, packageOf } from './epub/package.ts'
import { bookStyle } from './epub/style.ts'

const mimeType = 'application/epub+zip'
const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`

/** The first day a zip can tell, in the zone it is told in: the same everywhere. */
const mtime = new Date(1980, 0, 1)

function zip(book: Book): Uint8Array<ArrayBuffer> {
  const chapter = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(book.chapter)}\n`
  const texts = {
    'META-INF/container.xml': container,
    'OEBPS/package.opf': packageOf(book),
    'OEBPS/nav.xhtml': navigationOf(book),
    'OEBPS/toc.ncx': ncxOf(book, identifierOf(book.article)),
    'OEBPS/style.css': bookStyle,
    'OEBPS/article.xhtml': chapter,
  }
  // Readers tell a book by its first bytes: this file comes first, and is not compressed.
  const files: Zippable = { mimetype: [strToU8(mimeType), { level: 0 }] }
  for (const [path, text] of Object.entries(texts)) files[path] = strToU8(text)
  const pictures = book.cover ? [book.cover, ...book.images] : book.images
  for (const { path, bytes } of pictures) files[`OEBPS/${path}`] = [bytes, { level: 0 }]
  return zipSync(files, { mtime })
}

/** A book of EPUB 3.3. */
export default defineExporter({
  mimeType,
  extension: '.epub',
  // EPUB 3.3 knows more, reading systems do not.
  imageTypes: ['image/png', 'image/jpeg', 'image/gif'],
  write: async (article, { now, images: given }) => {
    const language = languageTag(article.lang) ?? 'und'
    const images = new Map<string, BookImage>()
    const placeOf = (address: string): string | null => {
      const image = given.get(address)
      if (!image) return null
      const placed = images.get(address) ?? { ...image, path: imagePath(image, images.size + 1) }
      images.set(address, placed)
      return placed.path
    }
    const written = writeChapter({ article, language, placeOf, toc: article.toc })
    const drawn = await drawCover({ article, language, image: given.get(article.leadImage ?? '') })
    const cover = drawn && { ...drawn, path: 'cover.jpg' }
    return zip({ article, language, now, cover, images: [...images.values()], ...written })
  },
})

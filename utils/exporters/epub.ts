import { languageTag } from '../pipeline/metadata/language/language.ts'
import { defineExporter } from './define-exporter.ts'
import { titleOf } from './epub/book.ts'
import { bookImageTypes, writeBook } from './epub/write-book.ts'
import { mimeType } from './epub/zip-book.ts'

/** A book of EPUB 3.3. */
export default defineExporter({
  mimeType,
  imageTypes: bookImageTypes,
  contents: ({ epubPictures: pictures, epubRemovals: removals }) => ({ pictures, removals }),
  write: (article, { now, images }) => {
    const { dir } = article
    const name = { title: titleOf(article), language: languageTag(article.lang) ?? 'und', dir }
    return writeBook([article], { name, now, images })
  },
})

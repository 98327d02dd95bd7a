import type { Article } from '../article.ts'
import type { BookName } from './epub/book.ts'
import { bookImageTypes, writeBook } from './epub/write-book.ts'
import { mimeType } from './epub/zip-book.ts'
import { extensions } from './exporter-ids.ts'
import { fileName } from './file-name.ts'
import { type FetchBytes, gatherImages, type Progress } from './images/gather-images.ts'
import type { MadeFile } from './make-file.ts'

interface Bound {
  articles: readonly [Article, ...Article[]]
  name: BookName
  onProgress: (progress: Progress) => void
  signal: AbortSignal
}

/** Makes one book of several articles, with the pictures that can be had; rejects when `signal` aborts. */
export type MakeBook = (bound: Bound) => Promise<MadeFile>

/** The pictures of all articles, in a document where nothing loads. */
function picturesOf(articles: readonly Article[]): DocumentFragment {
  const holder = document.implementation.createHTMLDocument('')
  const pictures = holder.createDocumentFragment()
  for (const { body } of articles)
    for (const image of body.querySelectorAll('img')) pictures.append(holder.importNode(image))
  return pictures
}

/** Turns a way to fetch pictures into a function that makes books. */
export const bookMaker =
  (fetchBytes: FetchBytes): MakeBook =>
  async ({ articles, name, onProgress, signal }) => {
    const wanted = { fetchBytes, types: bookImageTypes, onProgress, signal }
    const { images, total, hosts } = await gatherImages(picturesOf(articles), wanted)
    const now = new Date()
    const bytes = await writeBook(articles, { name, now, images })
    signal.throwIfAborted()
    const named = { ...articles[0], title: name.title }
    const file = new File(
      [bytes],
      fileName(named, { template: '{title}', extension: extensions.epub, now }),
      { type: mimeType },
    )
    return { file, pictures: total, missing: total - images.size, hosts }
  }

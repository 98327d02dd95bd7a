import type { Article } from '../../article.ts'
import { languageTag } from '../../pipeline/metadata/language/language.ts'
import type { EmbeddedImage, ImageType } from '../images/embedded-image.ts'
import {
  type Book,
  type BookImage,
  type BookName,
  type Chapter,
  imagePath,
  titleOf,
} from './book.ts'
import { writeChapter } from './chapter.ts'
import { drawCover } from './cover.ts'
import { sitesOf } from './title-page.ts'
import { zipBook } from './zip-book.ts'

interface Bound {
  name: BookName
  /** The time of export. */
  now: Date
  /** Pictures to be part of the book, by their address; the others stand as links. */
  images: ReadonlyMap<string, EmbeddedImage>
}

/** EPUB 3.3 knows more, reading systems do not. */
export const bookImageTypes: readonly ImageType[] = ['image/png', 'image/jpeg', 'image/gif']

/** Gives each picture its place in the book when it is first met. */
function imagePlacer(given: Bound['images']) {
  const images = new Map<string, BookImage>()
  const placeOf = (address: string): string | null => {
    const image = given.get(address)
    if (!image) return null
    const placed = images.get(address) ?? { ...image, path: imagePath(image, images.size + 1) }
    images.set(address, placed)
    return placed.path
  }
  return { images, placeOf }
}

/** The words of a cover: of one article its own, of several their titles below the book's. */
function coverWords({ title, chapters }: Pick<Book, 'title' | 'chapters'>) {
  const [first, ...others] = chapters
  const sites = sitesOf(chapters).join(' · ')
  const titles = chapters.map(({ article }) => ({ text: titleOf(article), dir: article.dir }))
  return others.length === 0
    ? { heading: sites, titles, people: first.article.byline ?? '' }
    : { heading: title, titles, people: sites }
}

/** Writes the book of one or several articles, a chapter each, in their order. */
export async function writeBook(
  articles: readonly [Article, ...Article[]],
  { name, now, images: given }: Bound,
): Promise<Uint8Array<ArrayBuffer>> {
  const { images, placeOf } = imagePlacer(given)
  const bind = (article: Article, i: number): Chapter => {
    const language = languageTag(article.lang) ?? 'und'
    const path = articles.length === 1 ? 'article.xhtml' : `article-${i + 1}.xhtml`
    return { article, language, path, ...writeChapter({ article, language, placeOf }) }
  }
  const [first, ...others] = articles
  const chapters = [bind(first, 0), ...others.map((article, i) => bind(article, i + 1))] as const
  const lead = articles.find(({ leadImage }) => given.has(leadImage ?? ''))
  const drawn = await drawCover({
    dir: name.dir,
    language: name.language,
    ...coverWords({ ...name, chapters }),
    image: given.get(lead?.leadImage ?? ''),
  })
  const cover = drawn && { ...drawn, path: 'cover.jpg' }
  return zipBook({ ...name, now, chapters, cover, images: [...images.values()] })
}

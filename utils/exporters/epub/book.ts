import type { Article, TocEntry } from '../../article.ts'
import type { EmbeddedImage, ImageType } from '../images/embedded-image.ts'

/** A picture in the book. */
export interface BookImage extends EmbeddedImage {
  /** Within the book's folder: "images/1.png". */
  path: string
}

/** What the files of a book are written from. */
export interface Book {
  article: Article
  /** BCP 47; "und" where nobody knows. */
  language: string
  now: Date
  images: BookImage[]
  /** What a shelf shows of the book; null where none could be drawn. */
  cover: BookImage | null
  /** Headings with the ids they have in the chapter. */
  toc: TocEntry[]
  chapter: Document
}

const extensions: Record<ImageType, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

/** Where the n-th picture stands. */
export const imagePath = ({ type }: EmbeddedImage, n: number): string =>
  `images/${n}.${extensions[type]}`

/** A language tag that is one, in its canonical form. */
export function languageTag(lang: string | null): string | null {
  try {
    return (lang && Intl.getCanonicalLocales(lang)[0]) || null
  } catch {
    return null
  }
}

/** A book must have a title. */
export const titleOf = ({ title, url }: Article): string => title.trim() || url

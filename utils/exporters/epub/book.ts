import type { Article, TocEntry } from '../../article.ts'
import type { EmbeddedImage, ImageType } from '../images/embedded-image.ts'

/** A picture in the book. */
export interface BookImage extends EmbeddedImage {
  /** Within the book's folder: "images/1.png". */
  path: string
}

/** An article in a book. */
export interface Chapter {
  article: Article
  /** BCP 47; "und" where nobody knows. */
  language: string
  /** Within the book's folder: "article.xhtml". */
  path: string
  /** Headings with the ids they have in the page. */
  toc: TocEntry[]
  page: Document
}

/** How a book is called. */
export interface BookName {
  title: string
  /** Of the title; BCP 47. */
  language: string
  dir: 'ltr' | 'rtl'
}

/** What the files of a book are written from. */
export interface Book extends BookName {
  now: Date
  /** One or several; several stand behind a title page and their contents. */
  chapters: readonly [Chapter, ...Chapter[]]
  images: BookImage[]
  /** What a shelf shows of the book; null where none could be drawn. */
  cover: BookImage | null
}

export const isCollection = ({ chapters }: Pick<Book, 'chapters'>): boolean => chapters.length > 1

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

/** A book must have a title, and each of its chapters. */
export const titleOf = ({ title, url }: Article): string => title.trim() || url

import type { Article } from '../article.ts'
import type { Settings } from '../settings/schema.ts'
import type { EmbeddedImage, ImageType } from './images/embedded-image.ts'
import type { ExportOptions } from './options/schema.ts'
import type { Contents, RemovalWords } from './shape-article.ts'

/** What a file depends on besides its article: the same article and context make the same file. */
export interface ExportContext {
  /** The time of export. */
  now: Date
  /** How the reader looks: a page that is saved looks like it. */
  settings: Settings
  /** What the user chose for the formats. */
  options: ExportOptions
  /** Pictures to be part of the file, by their address in the body; the others stand as links. */
  images: ReadonlyMap<string, EmbeddedImage>
  words: RemovalWords
  signal: AbortSignal
}

/** A format an article can be saved in. Its id is its file's name; its label is the message `format_<id>`. */
export interface Exporter {
  mimeType: string
  /** Types of the pictures that become part of the file: those are fetched before it is written. */
  imageTypes?: readonly ImageType[]
  /** What the user chose for it of what is the same in every format. */
  contents?: (options: ExportOptions) => Contents
  /** Writes the file's content. Works on a clone of the body; rejects where it cannot. */
  write: (article: Article, context: ExportContext) => Written | Promise<Written>
}

type Written = string | Uint8Array<ArrayBuffer>

/** Makes the file of an article; what of the context is left out is now, plain and without pictures. */
export type RunExporter = (article: Article, context?: Partial<ExportContext>) => Promise<File>

/** Declares an exporter. */
export const defineExporter = (exporter: Exporter): Exporter => exporter

import type { Article } from '../article.ts'

/** A format an article can be saved in. Its id is its file's name; its label is the message `format_<id>`. */
export interface Exporter {
  mimeType: string
  /** With its dot. */
  extension: string
  /** Writes the file's content. Works on a clone of the body; rejects where it cannot. */
  write: (article: Article) => string | Promise<string>
}

/** Makes the file of an article. */
export type RunExporter = (article: Article) => Promise<File>

/** Declares an exporter. */
export const defineExporter = (exporter: Exporter): Exporter => exporter

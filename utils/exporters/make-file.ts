import type { Article } from '../article.ts'
import type { Settings } from '../settings/schema.ts'
import type { Exporter } from './define-exporter.ts'
import type { ExporterId } from './exporter-ids.ts'
import { type FetchBytes, gatherImages, type Progress } from './images/gather-images.ts'
import type { ExportOptions } from './options/schema.ts'
import { runExporter } from './run-exporter.ts'
import type { RemovalWords } from './shape-article.ts'

interface Asked {
  article: Article
  settings: Settings
  options: ExportOptions
  words: RemovalWords
  onProgress: (progress: Progress) => void
  signal: AbortSignal
}

export interface MadeFile {
  file: File
  /** Pictures of the article that the file was to hold; 0 where its format holds none. */
  pictures: number
  /** Those that stand as links. */
  missing: number
  /** Hosts that give their pictures to no other site, without a permission. */
  hosts: string[]
}

/** Makes the file of an article with the pictures that can be had; rejects when `signal` aborts. */
export type MakeFile<Id extends ExporterId> = (id: Id, asked: Asked) => Promise<MadeFile>

/** Turns exporters, and a way to fetch pictures, into a function that makes whole files. */
export function fileMaker<Id extends ExporterId>(
  exporters: Record<Id, Exporter>,
  fetchBytes: FetchBytes,
): MakeFile<Id> {
  const run = runExporter(exporters)
  return async (id, { article, onProgress, ...chosen }) => {
    const { options, signal } = chosen
    const { imageTypes: types, contents } = exporters[id]
    const { pictures = 'embed' } = contents?.(options) ?? {}
    const { images, total, hosts } =
      types && pictures === 'embed'
        ? await gatherImages(article.body, { fetchBytes, types, onProgress, signal })
        : { images: new Map(), total: 0, hosts: [] }
    const file = await run[id](article, { ...chosen, images })
    signal.throwIfAborted()
    return { file, pictures: total, missing: total - images.size, hosts }
  }
}

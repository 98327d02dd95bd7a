import { defineContentScript } from 'wxt/utils/define-content-script'
import type { Article } from '../utils/article.ts'
import { fetchPicture } from '../utils/browser/pictures/fetch-picture.ts'
import { onDemand } from '../utils/browser/reader/on-demand.ts'
import type { ExporterId } from '../utils/exporters/exporter-ids.ts'
import { exporters } from '../utils/exporters/index.ts'
import json from '../utils/exporters/json.ts'
import { bookMaker, type MakeBook } from '../utils/exporters/make-book.ts'
import { type MakeClip, makeClip } from '../utils/exporters/make-clip.ts'
import { fileMaker, type MakeFile } from '../utils/exporters/make-file.ts'
import { runExporter } from '../utils/exporters/run-exporter.ts'

const tell = runExporter({ json })

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleMakeFile: MakeFile<ExporterId> | undefined
  var lisibleMakeClip: MakeClip | undefined
  var lisibleMakeBook: MakeBook | undefined
  /** An article as text, for another tab to make a book of. */
  var lisibleTellArticle: ((article: Article) => Promise<string>) | undefined
}

// Injected beside the reader on the first export: what writes Markdown and books weighs nothing until then.
export default defineContentScript({
  ...onDemand,
  main() {
    globalThis.lisibleMakeFile = fileMaker(exporters, fetchPicture)
    globalThis.lisibleMakeClip = makeClip
    globalThis.lisibleMakeBook = bookMaker(fetchPicture)
    globalThis.lisibleTellArticle = async (article) => (await tell.json(article)).text()
  },
})

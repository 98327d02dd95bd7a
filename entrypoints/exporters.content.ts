import { defineContentScript } from 'wxt/utils/define-content-script'
import { fetchPicture } from '../utils/browser/fetch-picture.ts'
import type { ExporterId } from '../utils/exporters/exporter-ids.ts'
import { exporters } from '../utils/exporters/index.ts'
import { type MakeClip, makeClip } from '../utils/exporters/make-clip.ts'
import { fileMaker, type MakeFile } from '../utils/exporters/make-file.ts'

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleMakeFile: MakeFile<ExporterId> | undefined
  var lisibleMakeClip: MakeClip | undefined
}

// Injected beside the reader on the first export: what writes Markdown and books weighs nothing until then.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.lisibleMakeFile = fileMaker(exporters, fetchPicture)
    globalThis.lisibleMakeClip = makeClip
  },
})

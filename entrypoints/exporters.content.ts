import { defineContentScript } from 'wxt/utils/define-content-script'
import type { RunExporter } from '../utils/exporters/define-exporter.ts'
import type { ExporterId } from '../utils/exporters/exporter-ids.ts'
import { exporters } from '../utils/exporters/index.ts'
import { runExporter } from '../utils/exporters/run-exporter.ts'

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleExporters: Record<ExporterId, RunExporter> | undefined
}

// Injected beside the reader on the first export: turndown weighs nothing until then.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.lisibleExporters = runExporter(exporters)
  },
})

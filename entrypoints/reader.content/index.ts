import { defineContentScript } from 'wxt/utils/define-content-script'
import { onDemand } from '../../utils/browser/reader/on-demand.ts'
import { createReader } from './create-reader.ts'

// Injected by the click, never registered for a page. Injected again, it finds itself there.
export default defineContentScript({
  ...onDemand,
  main() {
    globalThis.lisibleReader ??= createReader()
  },
})

import { defineContentScript } from 'wxt/utils/define-content-script'
import { onDemand } from '../utils/browser/reader/on-demand.ts'
import { type Reserve, reserve } from '../utils/pipeline/reserve.ts'

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleReserve: Reserve | undefined
}

// Injected beside the reader on pages that need it: Readability, what reads
// products, lists and threads, and what reads formulas, code and notes.
export default defineContentScript({
  ...onDemand,
  main() {
    globalThis.lisibleReserve ??= reserve
  },
})

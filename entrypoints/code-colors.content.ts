import { defineContentScript } from 'wxt/utils/define-content-script'
import { onDemand } from '../utils/browser/reader/on-demand.ts'
import { coloredCode } from '../utils/code/color-code.ts'

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleColoredCode: typeof coloredCode | undefined
}

// Injected beside the reader of an article that has code: grammars weigh nothing on any other.
export default defineContentScript({
  ...onDemand,
  main() {
    globalThis.lisibleColoredCode = coloredCode
  },
})

import { defineContentScript } from 'wxt/utils/define-content-script'
import { coloredCode } from '../utils/code/color-code.ts'

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleColoredCode: typeof coloredCode | undefined
}

// Injected beside the reader of an article that has code: grammars weigh nothing on any other.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.lisibleColoredCode = coloredCode
  },
})

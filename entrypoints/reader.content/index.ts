import { defineContentScript } from 'wxt/utils/define-content-script'
import { createReader } from './create-reader.ts'

// Injected by the click, never registered for a page. Injected again, it finds itself there.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.lisibleReader ??= createReader()
  },
})

import { defineContentScript } from 'wxt/utils/define-content-script'
import type { SecondOpinion } from '../utils/pipeline/extract/index.ts'
import { secondOpinion } from '../utils/pipeline/extract/second-opinion.ts'

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleSecondOpinion: SecondOpinion | undefined
}

// Injected beside the reader on pages of little prose: Readability is a fifth of the reader's weight.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.lisibleSecondOpinion = secondOpinion
  },
})

import { defineContentScript } from 'wxt/utils/define-content-script'
import { drawOverText } from '../../components/reader/OverText.tsx'
import overTextCss from '../../components/reader/over-text.css?inline'
import panelCss from '../../components/reader/panel.css?inline'
import fieldsCss from '../../components/ui/fields.css?inline'
import { copyText } from '../../utils/browser/copy-text.ts'
import { readFurtherPages } from '../../utils/pipeline/pages/read-further-pages.ts'
import { copyPassage } from './copy-passage.ts'
import { keepPosition } from './keep-position.ts'

const css = `${panelCss}${fieldsCss}${overTextCss}`
const companion = {
  ...{ css, drawOverText, copyPassage, copyText, keepPosition, readFurtherPages },
}

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleCompanion: typeof companion | undefined
}

// Injected beside the reader once that is shown: what is not needed to read the first line comes second.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.lisibleCompanion ??= companion
  },
})

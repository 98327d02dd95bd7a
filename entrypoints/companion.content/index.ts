import { defineContentScript } from 'wxt/utils/define-content-script'
import aroundTextCss from '../../components/reader/around-text.css?inline'
import columnsCss from '../../components/reader/columns.css?inline'
import overTextCss from '../../components/reader/over-text.css?inline'
import panelCss from '../../components/reader/panel.css?inline'
import paperCss from '../../components/reader/paper.css?inline'
import rowsCss from '../../components/reader/rows.css?inline'
import wayCss from '../../components/reader/way.css?inline'
import fieldsCss from '../../components/ui/fields.css?inline'
import codeColorsCss from '../../utils/article-style/code-colors.css?inline'
import forcedColorsCss from '../../utils/article-style/forced-colors.css?inline'
import articlePaperCss from '../../utils/article-style/paper.css?inline'
import { onDemand } from '../../utils/browser/reader/on-demand.ts'
import { type Accompanied, accompany } from './accompany.ts'

const css = [
  ...[aroundTextCss, wayCss, panelCss, fieldsCss, overTextCss],
  ...[codeColorsCss, forcedColorsCss, columnsCss, rowsCss],
  // What paper asks for speaks last.
  ...[paperCss, articlePaperCss],
].join('\n')

const companion = {
  accompany(accompanied: Accompanied) {
    accompanied.overlay.addStyle(css)
    return accompany(accompanied)
  },
}

declare global {
  // A `var` is what makes a property of globalThis.
  var lisibleCompanion: typeof companion | undefined
}

// Injected beside a reader whose text is shown: what is not needed to read the first line comes second.
export default defineContentScript({
  ...onDemand,
  main() {
    globalThis.lisibleCompanion ??= companion
  },
})

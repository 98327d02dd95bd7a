import codeColorsCss from '../../article-style/code-colors.css?inline'
import forcedColorsCss from '../../article-style/forced-colors.css?inline'
import { articleCss } from '../../article-style/index.ts'
import paperCss from '../../article-style/paper.css?inline'
import { cssVariables } from '../../settings/css-variables.ts'
import type { Settings } from '../../settings/schema.ts'

const declarations = (variables: Record<string, string>): string =>
  Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')

/** What the reader's frame does for the article, and paper asks for. */
const frame = `
*,*::before,*::after{box-sizing:border-box}
body{margin:0;background:var(--lisible-color-background);color:var(--lisible-color-text)}
::selection{background:var(--lisible-color-selection)}
a:focus-visible{outline:2px solid var(--lisible-color-accent);outline-offset:2px}
.article-source{margin-block-start:calc(var(--lisible-line)*2);padding-block-start:1em;border-block-start:1px solid var(--lisible-color-rule);color:var(--lisible-color-quiet);font:13px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
.article-source a{color:inherit}
.article-body .wide{overflow-x:auto}
`

/** Black on white, whatever the theme. */
const paper = (light: string) =>
  `@media print{:root{${light};--lisible-color-background:#fff;--lisible-color-text:#000}@page{margin:2cm}}`

/** The reader's own style with the settings chosen; the theme "auto" goes on following the system. */
export function pageStyle(settings: Settings): string {
  const light = declarations(cssVariables({ ...settings, theme: 'light' }, false))
  const dark =
    settings.theme === 'auto'
      ? `@media (prefers-color-scheme:dark){:root{${declarations(cssVariables(settings, true))}}}`
      : ''
  const chosen = `:root{${declarations(cssVariables(settings, false))}}`
  const later = [codeColorsCss, forcedColorsCss, paperCss, paper(light)]
  return [chosen, dark, frame, articleCss, ...later].join('\n')
}

import { renameElement } from '../rename-element.ts'

/** What a figure shows beside a table or code. */
const pictured = 'img, picture, video, audio, iframe, embed, object, math, svg, canvas'

/** Takes a table or code that stands alone in a figure out of it: a table has a caption of its own. */
function unwrap(figure: Element): void {
  if (figure.querySelector(pictured)) return
  const [table, ...others] = figure.querySelectorAll('table, pre')
  if (!table || others.length > 0) return
  const caption = figure.querySelector('figcaption')
  const isTable = table.tagName === 'TABLE'
  if (caption && (!isTable || table.querySelector('caption, figcaption'))) return
  if (caption) table.prepend(renameElement(caption, 'caption'))
  renameElement(figure, 'div')
}

/** Takes tables and code out of the figures that hold nothing else. */
export function unwrapTextFigures(article: Element): void {
  for (const figure of article.querySelectorAll('figure:has(table, pre):not(:has(blockquote))'))
    unwrap(figure)
}

import { renameElement } from '../rename-element.ts'
import { backgroundOf } from './pictures.ts'

const shown = 'img, picture, video, audio, iframe, embed, object, table, pre, math, svg, canvas'
/** A portrait beside a quotation does not make that its caption. */
const quotation = 'blockquote:not(:has(iframe, img))'
/** What a class calls a caption. */
export const captions =
  'figcaption, [class*="caption" i]:not(figcaption, table *), [class*="credit" i]:not(figcaption, table *), [class*="legend" i]:not(legend, figcaption, table *)'
const longestCaption = 600
/** What has these in it is more than a caption: a card's text below its picture. */
const richer = 'h1, h2, h3, h4, h5, h6, ul, ol, table'
/** How far up a picture and its caption meet. */
const levels = 3

/** Whether a box holds a picture, be it drawn as a background: a sign is drawn otherwise. */
const hasPicture = (box: Element): boolean =>
  box.querySelector('img, picture') !== null ||
  [...box.querySelectorAll('[role=img]')].some(backgroundOf)

/** The box that a caption and its picture fill: nothing else of the text is in it. */
function boxOf(caption: Element): Element | null {
  const length = caption.textContent?.trim().length ?? 0
  let box = caption.parentElement
  for (let level = 0; box && level < levels; level++, box = box.parentElement) {
    if ((box.textContent?.trim().length ?? 0) > length * 1.5 + 40) return null
    if (hasPicture(box)) return box
  }
  return null
}

/** Makes figures of pictures whose caption only a class tells, and plain blocks of figures without a picture. */
export function normaliseFigures(article: Element): void {
  for (const figure of article.querySelectorAll('figure')) {
    // A quotation or a list in a figure is text.
    const isText =
      figure.querySelector(quotation) !== null ||
      !(
        figure.querySelector(shown) ||
        figure.querySelector('[style*="url("]') ||
        figure.matches('[style*="url("]')
      )
    if (isText) {
      for (const caption of figure.querySelectorAll('figcaption')) renameElement(caption, 'div')
      renameElement(figure, 'div')
    }
  }
  for (const caption of article.querySelectorAll('figure:not(:has(figcaption)) + figcaption'))
    caption.previousElementSibling?.append(caption)
  for (const caption of article.querySelectorAll(captions)) {
    const length = caption.textContent?.trim().length ?? 0
    if (!article.contains(caption) || length === 0 || length > longestCaption) continue
    if (caption.querySelector(`img, picture, figcaption, ${richer}`)) continue
    if (caption.closest('figure') || caption.parentElement?.closest('figcaption')) continue
    const box = boxOf(caption)
    if (!box || box === article || /^(?:BODY|ARTICLE|MAIN|TD|LI)$/.test(box.tagName)) continue
    if (box.querySelector(quotation)) continue
    const figure = box.querySelector('figure')
    const own = caption.tagName === 'FIGCAPTION' ? caption : renameElement(caption, 'figcaption')
    if (!figure) renameElement(box, 'figure')
    else if (!figure.querySelector('figcaption')) figure.append(own)
  }
}

import { isDeclaredSmall } from '../../dom/is-declared-small.ts'
import { renameElement } from '../rename-element.ts'
import words from './credits.words.json' with { type: 'json' }

/** "Photo: A. Nother", "(Foto: dpa)", "© Agency". */
const credit = new RegExp(`(?:^|[\\s([|/（△▲])(?:${words.join('|')})\\s?[:：/]|©`, 'i')
/** Characters of a caption that says who took the picture, and of one that is only set in italics. */
const longest = 300
const longestItalic = 160
/** Smaller pictures, in pixels as declared, are signs and portraits. */
const smallest = 100
const elsewhere = 'table, li, dl, aside, blockquote, figure:has(figcaption)'
/** More than a line: an entry's text below its picture. */
const richer =
  'img, picture, iframe, video, audio, table, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, :is(p, div) ~ :is(p, div)'

const lengthOf = ({ textContent }: Element): number => textContent?.trim().length ?? 0

/** Whether all of a line is set in italics or small. */
const isSetApart = (line: Element): boolean =>
  [...line.querySelectorAll('em, i, small')].some((part) => lengthOf(part) === lengthOf(line))

/** Whether a line right below a picture says that it is its caption, by a credit or by how it is set. */
function isCaption(line: Element): boolean {
  const length = lengthOf(line)
  if (length === 0 || length > longest) return false
  if (credit.test(line.textContent?.trim() ?? '')) return true
  // What is set apart at the very end is a note on the article.
  return length <= longestItalic && line.nextElementSibling !== null && isSetApart(line)
}

/** A picture with all around it that holds nothing else. */
function alone(image: Element, article: Element): Element {
  let whole = image
  for (let up = image.parentElement; up && up !== article; up = up.parentElement) {
    if (lengthOf(up) > 0 || up.querySelectorAll('img').length > 1) break
    whole = up
  }
  return whole
}

/** Makes figures of pictures and the lines right below them that only a credit or italics tell to be captions. */
export function gatherLooseCaptions(article: Element): void {
  for (const image of article.querySelectorAll('img')) {
    if (image.closest(elsewhere) || isDeclaredSmall(image, smallest)) continue
    const picture = alone(image, article)
    const around = picture.parentElement
    // The line that begins with the picture: what else stands in it is gathered with all captions.
    if (around?.tagName === 'P' && !picture.previousElementSibling) {
      if (isCaption(around)) renameElement(around, 'figure')
      continue
    }
    const line = picture.nextElementSibling
    if (!line?.matches('p, div, em, i, small') || line.querySelector(richer) || !isCaption(line))
      continue
    const isFigure = picture.tagName === 'FIGURE'
    const figure = isFigure ? picture : article.ownerDocument.createElement('figure')
    const caption = article.ownerDocument.createElement('figcaption')
    if (!isFigure) {
      picture.before(figure)
      figure.append(picture)
    }
    caption.append(line)
    figure.append(caption)
  }
}

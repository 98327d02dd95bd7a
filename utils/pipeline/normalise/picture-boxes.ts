import { renameElement } from '../rename-element.ts'

/** A class whose words name a picture: "newsitem-image", "image_widget__x1". */
const pictureName = /(?:^|[-_\s])(?:image|img|photo|picture|foto|bild)(?:$|[-_\s])/i
const longestCaption = 250
const mostLines = 2
const levels = 4
const others = 'a, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6'

/** The box around a picture that its class says is the picture's, with a short text below it. */
function boxOf(image: Element, article: Element): Element | null {
  let found: Element | null = null
  let box = image.parentElement
  for (let level = 0; box && box !== article && level < levels; level++, box = box.parentElement) {
    const length = box.textContent?.trim().length ?? 0
    if (length > longestCaption || box.querySelectorAll('img').length > 1) break
    if (length > 0 && pictureName.test(box.className)) found = box
  }
  return found
}

/** Makes figures of boxes that hold one picture and a caption that no markup tells. */
export function normalisePictureBoxes(article: Element): void {
  for (const image of article.querySelectorAll('img')) {
    if (image.closest('figure, p, a, li, table')) continue
    const box = boxOf(image, article)
    if (!box || box.querySelector(others)) continue
    const lines = [...box.children].filter(
      (child) => child.textContent?.trim() && !child.contains(image),
    )
    const isBelow = lines.every(
      (line) => image.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    if (lines.length === 0 || lines.length > mostLines || !isBelow) continue
    const caption = box.ownerDocument.createElement('figcaption')
    lines[0]?.before(caption)
    caption.append(...lines)
    renameElement(box, 'figure')
  }
}

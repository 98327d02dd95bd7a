/** Longer texts in a figure are text of the article. */
const longest = 600
const picture = 'img, picture'
/** A figure with these in it is a card, a gallery or a quotation, and its lines belong to their parts. */
const richer =
  'figure, iframe, video, audio, embed, object, blockquote, table, pre, ul, ol, h1, h2, h3, h4, h5, h6'

/** The lines of a figure outside its caption, outermost first: text, or elements without a picture. */
function linesBeside(holder: Element): ChildNode[] {
  return [...holder.childNodes].flatMap((child) => {
    if (!/\S/.test(child.textContent ?? '') || child.nodeType === Node.COMMENT_NODE) return []
    if (child.nodeType !== Node.ELEMENT_NODE) return [child]
    const element = child as Element
    if (element.tagName === 'FIGCAPTION') return []
    return element.querySelector(`${picture}, figcaption`) ? linesBeside(element) : [element]
  })
}

/**
 * Puts into the caption what else is said in a figure: who took the picture, or its description where
 * no markup calls that a caption.
 */
export function gatherCaptions(article: Element): void {
  for (const figure of article.querySelectorAll('figure:not([data-embed])')) {
    // Of several pictures each has its own lines.
    if (figure.querySelectorAll('img').length !== 1 || figure.querySelector(richer)) continue
    const lines = linesBeside(figure)
    const length = lines.reduce((sum, line) => sum + (line.textContent?.trim().length ?? 0), 0)
    if (length === 0 || length > longest) continue
    const caption =
      figure.querySelector('figcaption') ?? figure.ownerDocument.createElement('figcaption')
    for (const line of lines) caption.append(' ', line)
    if (!caption.parentElement) figure.append(caption)
  }
}

const droppable =
  'p, div, span, section, article, header, li, ul, ol, dl, blockquote, figure, figcaption, h1, h2, h3, h4, h5, h6, strong, em, b, i, a, picture'
const holdsContent = 'img, hr, br, video, audio, math, input, td, th'

/** Drops elements that hold nothing; innermost first, so that what they leave empty goes too. */
export function dropEmpty(body: DocumentFragment): void {
  for (const element of [...body.querySelectorAll(droppable)].reverse()) {
    if (element.textContent?.trim() || element.querySelector(holdsContent) || element.id) continue
    element.remove()
  }
}

import type { LoadReserve } from '../reserve.ts'
import { gatherCaptions } from './captions.ts'
import { normaliseFactsBoxes } from './facts-boxes.ts'
import { normaliseFigures } from './figures.ts'
import { normaliseIndents } from './indents.ts'
import { normalisePictures } from './pictures.ts'

/** Where there is none of these, there is nothing for the reserve: formulas, code, tables, posts, embeds, notes, buttons, entries without a list, pictures outside figures. */
const inReserve =
  'math, .katex, mjx-container, .mwe-math-element, [class*="MathJax"], script[type^="math/tex"], pre, table, blockquote[class], div[data-href], iframe, embed, object, video, audio, a[href*="#"], button, [role=button], :not(ul, ol, menu) > li, img:not(figure *)'

interface Options {
  /** The page's address. */
  url: string
  loadReserve: LoadReserve
}

/**
 * Brings what sites write each in their own way into plain HTML, while classes and styles still tell
 * what it is: the sanitiser drops them.
 */
export async function normalise(article: Element, { url, loadReserve }: Options): Promise<void> {
  const reserve = article.querySelector(inReserve) ? await loadReserve() : null
  reserve?.normaliseMath(article)
  reserve?.normaliseCode(article)
  // Their source is text to a browser that runs scripts, and would count as a caption's.
  for (const unseen of article.querySelectorAll('noscript, style, template')) unseen.remove()
  reserve?.normalisePictureTables(article)
  reserve?.unwrapTextFigures(article)
  normaliseFigures(article)
  reserve?.dropHeadingLinks(article)
  reserve?.normaliseDisclosures(article)
  reserve?.normalisePosts(article)
  reserve?.normalisePictureBoxes(article)
  reserve?.gatherLooseCaptions(article)
  reserve?.normaliseEmbeds(article)
  normalisePictures(article)
  gatherCaptions(article)
  normaliseFactsBoxes(article)
  normaliseIndents(article)
  reserve?.normaliseFootnotes(article, url)
  reserve?.normaliseLayoutTables(article)
  reserve?.holdEntries(article)
}

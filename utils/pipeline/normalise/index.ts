import { normaliseCode } from './code.ts'
import { normaliseDisclosures } from './disclosures.ts'
import { normaliseEmbeds } from './embeds.ts'
import { normaliseFactsBoxes } from './facts-boxes.ts'
import { normaliseFigures } from './figures.ts'
import { normaliseFootnotes } from './footnotes.ts'
import { normaliseMath } from './math.ts'
import { normalisePictureBoxes } from './picture-boxes.ts'
import { normalisePictures } from './pictures.ts'
import { normalisePosts } from './posts.ts'

/**
 * Brings what sites write each in their own way into plain HTML, while classes and styles still tell
 * what it is: the sanitiser drops them. `url` is the page's address.
 */
export function normalise(article: Element, url: string): void {
  normaliseMath(article)
  normaliseCode(article)
  normaliseFigures(article)
  normaliseDisclosures(article)
  normalisePosts(article)
  normalisePictureBoxes(article)
  normaliseEmbeds(article)
  normalisePictures(article)
  normaliseFactsBoxes(article)
  normaliseFootnotes(article, url)
}

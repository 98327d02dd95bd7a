import { normaliseCode } from './code.ts'
import { normaliseEmbeds } from './embeds.ts'
import { normaliseFigures } from './figures.ts'
import { normaliseMath } from './math.ts'
import { normalisePictures } from './pictures.ts'

/**
 * Brings what sites write each in their own way into plain HTML, while classes and styles still tell
 * what it is: the sanitiser drops them.
 */
export function normalise(article: Element): void {
  normaliseMath(article)
  normaliseCode(article)
  normaliseFigures(article)
  normaliseEmbeds(article)
  normalisePictures(article)
}

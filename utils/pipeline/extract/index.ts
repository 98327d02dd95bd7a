import type { ProblemKey } from '../../article.ts'
import { countWords } from '../../text/count-words.ts'
import type { Scene } from '../declutter/define-rule.ts'
import type { Page } from '../page/index.ts'
import { chooseContainer } from './choose-container.ts'
import { gather } from './gather.ts'
import { secondOpinion } from './second-opinion.ts'

/** The article's element, taken out of the clone, and how sure it is that this is one. */
export interface Extraction {
  element: Element
  confidence: number
  problem: ProblemKey | null
}

/** Words of prose from which on an article is believed; one-paragraph news has about as many. */
const enough = 40

/** The page's text as it is, for pages without an article: never an empty page. */
function wholePage({ root }: Page, problem: ProblemKey): Extraction {
  const isEmpty = !root.textContent?.trim() && !root.querySelector('img')
  return { element: root, confidence: 0, problem: isEmpty ? 'emptyPage' : problem }
}

function confidenceOf(page: Page, weight: number): number {
  const all = page.blocks.reduce(
    (sum, block) => sum + (block.prose && block.element.isConnected ? block.words : 0),
    0,
  )
  const byLength = Math.min(1, weight / (enough * 5))
  const byShare = Math.min(1, weight / Math.max(1, all))
  return Math.round((0.6 * byLength + 0.4 * byShare) * 100) / 100
}

/**
 * Finds the article in the decluttered clone: the container whose prose outweighs its links, with
 * what belongs to it. Where there is little prose, Readability is asked; where that finds nothing
 * either, it is the page's whole text.
 */
export function extract(scene: Scene): Extraction {
  const { page } = scene
  try {
    const container = chooseContainer(scene)
    if (container && container.weight >= enough) {
      const confidence = confidenceOf(page, container.weight)
      return { element: gather(scene, container), confidence, problem: null }
    }
    const element = secondOpinion(page.document)
    if (!element) return wholePage(page, 'noArticleFound')
    const confidence = Math.min(0.5, countWords(element.textContent ?? '') / (enough * 5))
    return { element, confidence, problem: null }
  } catch (error) {
    console.warn('Lisible: extraction failed', error)
    return wholePage(page, 'extractionFailed')
  }
}

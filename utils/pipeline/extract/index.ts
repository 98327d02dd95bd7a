import type { ProblemKey } from '../../article.ts'
import { countWords } from '../../text/count-words.ts'
import type { Scene } from '../declutter/define-rule.ts'
import { declaresText } from '../metadata/head/declared-types.ts'
import type { Page } from '../page/index.ts'
import { isText, leadBelow } from '../page/lead.ts'
import type { LoadReserve } from '../reserve.ts'
import { writeStamps } from '../snapshot/stamp.ts'
import { type Container, chooseContainer } from './choose-container.ts'
import { gather } from './gather.ts'

/** The article's element, taken out of the clone, and how sure it is that this is one. */
export interface Extraction {
  element: Element
  confidence: number
  problem: ProblemKey | null
}

/** Words of prose from which on an article is believed; one-paragraph news has about as many. */
const enough = 40
/** Less prose than this may be the introduction of a list. */
const introduction = 250
/** Share of the page's remaining words below which the prose is not what the page is about. */
const aside = 0.35

/** The page's text as it is, for pages without an article: never an empty page. */
function wholePage({ root, measure }: Page, problem: ProblemKey): Extraction {
  const all = measure(root).running
  const main = root.querySelector('main, [role=main]')
  const element = main && measure(main).running >= all / 2 ? main : root
  const isEmpty = (part: Element) => !part.textContent?.trim() && !part.querySelector('img')
  if (!isEmpty(element)) return { element, confidence: 0, problem }
  return { element: root, confidence: 0, problem: isEmpty(root) ? 'emptyPage' : problem }
}

const wordsLeft = (page: Page, within: Element): number =>
  page.blocks.reduce(
    (sum, { element, words }) =>
      sum + (element.isConnected && within.contains(element) ? words : 0),
    0,
  )

/** Whether a container holds all of the text that follows the title, however little it is. */
function isOwnText({ page, title, metadata, hints }: Scene, { main }: Container): boolean {
  const lead = leadBelow(page, title)
  if (!lead.lines.every(({ element }) => main.contains(element))) return false
  return isText(lead, {
    words: wordsLeft(page, page.root),
    isSigned: metadata.byline !== null || metadata.publishedTime !== null,
    isDeclared: declaresText(hints.types),
  })
}

/** Whether what was found is little beside all that the page says. */
const isAside = ({ page }: Scene, { main, weight, isOfTitle }: Container): boolean =>
  !isOfTitle && weight < introduction && wordsLeft(page, main) < wordsLeft(page, page.root) * aside

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
 * what belongs to it. Where there is little prose, a second opinion is asked; where that finds nothing
 * either, or the page is mostly something else, it is the page's whole text.
 */
export async function extract(scene: Scene, loadReserve: LoadReserve): Promise<Extraction> {
  const { page } = scene
  try {
    const container = chooseContainer(scene)
    const isOwn = container !== null && isOwnText(scene, container)
    if (container && (isOwn || container.weight >= enough)) {
      if (!isOwn && isAside(scene, container)) return wholePage(page, 'noArticleFound')
      const confidence = confidenceOf(page, container.weight)
      return { element: gather(scene, container), confidence, problem: null }
    }
    const reserve = await loadReserve()
    // A copy has only the stamps that are written.
    writeStamps(page.root)
    const element = reserve?.secondOpinion(page.document.cloneNode(true) as Document)
    const words = countWords(element?.textContent ?? '')
    if (!element || words < enough) return wholePage(page, 'noArticleFound')
    return { element, confidence: Math.min(0.5, words / (enough * 5)), problem: null }
  } catch (error) {
    console.warn('Lisible: extraction failed', error)
    return wholePage(page, 'extractionFailed')
  }
}

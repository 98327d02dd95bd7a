import { Readability } from '@mozilla/readability'
import type { ProblemKey } from '../../article.ts'
import { countWords } from '../../text/count-words.ts'

/** The article's element, taken out of the clone, and how sure it is that this is one. */
export interface Extraction {
  element: Element
  confidence: number
  problem: ProblemKey | null
}

/** Fewer words than this in a found article are doubted; one-paragraph news has more. */
const enoughWords = 40
/** Share of the page's words below which the find is doubted. */
const enoughShare = 0.25

/** The page's text as it is, for pages without an article: never an empty page. */
function wholePage(document: Document, problem: ProblemKey): Extraction {
  const element = document.body ?? document.documentElement
  const isEmpty = !element?.textContent?.trim() && !element?.querySelector('img')
  return { element, confidence: 0, problem: isEmpty ? 'emptyPage' : problem }
}

function confidenceOf(article: Element, words: number): number {
  const found = countWords(article.textContent ?? '')
  const paragraphs = article.querySelectorAll('p').length
  const byLength = Math.min(1, found / (enoughWords * 5))
  const byShare = Math.min(1, found / Math.max(1, words * enoughShare))
  return (
    Math.round((0.5 * byLength + 0.3 * byShare + 0.2 * Math.min(1, paragraphs / 3)) * 100) / 100
  )
}

/**
 * Finds the article in the decluttered clone, by Readability; where that finds none, the page's whole
 * text. Readability changes the document it is given: the fallback works on a copy made before.
 */
export function extract(document: Document): Extraction {
  const untouched = document.cloneNode(true) as Document
  const words = countWords(document.body?.textContent ?? '')
  try {
    const found = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      charThreshold: 250,
      keepClasses: true,
    }).parse()
    const element = found?.content
    if (!element?.textContent?.trim()) return wholePage(untouched, 'noArticleFound')
    return { element, confidence: confidenceOf(element, words), problem: null }
  } catch (error) {
    console.warn('Lisible: extraction failed', error)
    return wholePage(untouched, 'extractionFailed')
  }
}

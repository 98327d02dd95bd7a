import { countWords } from '../../text/count-words.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { renameElement } from '../rename-element.ts'

/** "– Violentes déflagrations –", "*** Aftermath ***": a line between two equal marks. */
const betweenMarks = /^([-–—•*=~―]{1,5})\s*([^-–—•*=~―].*?)\s*\1$/u
const longest = 16
const longestBold = 12

/** The words of an intertitle that is typed as a paragraph between marks; null where it is none. */
export function intertitleOf(text: string): string | null {
  const words = betweenMarks.exec(foldWhiteSpace(text))?.[2]
  // "– Non, dit-il. –" is speech: an intertitle ends without a full stop.
  return words && countWords(words) <= longest && !/[.,;:。]$/.test(words) ? words : null
}

/** A paragraph that is all bold, short and no sentence, with text below it. */
function isBoldLine(paragraph: Element): boolean {
  const only = paragraph.firstElementChild
  const text = foldWhiteSpace(paragraph.textContent ?? '')
  return (
    only !== null &&
    /^(?:STRONG|B)$/.test(only.tagName) &&
    foldWhiteSpace(only.textContent ?? '') === text &&
    countWords(text) <= longestBold &&
    !/[.,;:!。…]$/.test(text) &&
    paragraph.nextElementSibling?.tagName === 'P' &&
    paragraph.previousElementSibling !== null
  )
}

/** Makes headings of paragraphs that are typed as intertitles. */
export function promoteIntertitles(body: DocumentFragment): void {
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const words = intertitleOf(paragraph.textContent ?? '')
    if (paragraph.querySelector('img, picture, video, br')) continue
    if (words) renameElement(paragraph, 'h2').textContent = words
    else if (isBoldLine(paragraph)) renameElement(paragraph, 'h3')
  }
}

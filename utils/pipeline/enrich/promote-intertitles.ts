import { countWords } from '../../text/count-words.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { renameElement } from './rename-element.ts'

/** "– Violentes déflagrations –", "*** Aftermath ***": a line between two equal marks. */
const betweenMarks = /^([-–—•*=~―]{1,5})\s*([^-–—•*=~―].*?)\s*\1$/u
const longest = 16

/** The words of an intertitle that is typed as a paragraph between marks; null where it is none. */
export function intertitleOf(text: string): string | null {
  const words = betweenMarks.exec(foldWhiteSpace(text))?.[2]
  // "– Non, dit-il. –" is speech: an intertitle ends without a full stop.
  return words && countWords(words) <= longest && !/[.,;:。]$/.test(words) ? words : null
}

/** Makes headings of paragraphs that are typed as intertitles. */
export function promoteIntertitles(body: DocumentFragment): void {
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const words = intertitleOf(paragraph.textContent ?? '')
    if (!words || paragraph.querySelector('img, picture, video')) continue
    renameElement(paragraph, 'h2').textContent = words
  }
}

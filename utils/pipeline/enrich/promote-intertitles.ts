import { countWords } from '../../text/count-words.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { renameElement } from '../rename-element.ts'

/** "– Violentes déflagrations –", "*** Aftermath ***": a line between two equal marks. */
const betweenMarks = /^([-–—•*=~―]{1,5})\s*([^-–—•*=~―].*?)\s*\1$/u
const longest = 16
const longestBold = 12
/** From so many bold questions on a text is an interview: its bold lines are what was asked. */
const interview = 3
const question = /[?？؟;]["'”’»)]?$/u
const notTitles = 'li, table, blockquote, figure, figcaption, pre, dl, [role]'

/** The words of an intertitle that is typed as a paragraph between marks; null where it is none. */
export function intertitleOf(text: string): string | null {
  const words = betweenMarks.exec(foldWhiteSpace(text))?.[2]
  // "– Non, dit-il. –" is speech: an intertitle ends without a full stop.
  return words && countWords(words) <= longest && !/[.,;:。]$/.test(words) ? words : null
}

/** Whether all of a line's text is bold. */
function isBold(line: Element): boolean {
  const strong = [...line.querySelectorAll('strong, b')].filter(
    (element) => !element.parentElement?.closest('strong, b'),
  )
  const text = foldWhiteSpace(line.textContent ?? '').replace(/\s/g, '')
  return (
    text !== '' &&
    text ===
      strong
        .map((one) => one.textContent ?? '')
        .join('')
        .replace(/\s/g, '')
  )
}

/** A bold line that is short and no sentence, with text above and below it. */
function isBoldTitle(line: Element): boolean {
  const text = foldWhiteSpace(line.textContent ?? '')
  const next = line.nextElementSibling
  return (
    countWords(text) <= longestBold &&
    !/[.,;:!。…]$/.test(text) &&
    line.previousElementSibling !== null &&
    next !== null &&
    /^(?:P|UL|OL|DL|FIGURE|BLOCKQUOTE|DIV)$/.test(next.tagName) &&
    !isBold(next)
  )
}

/** Makes headings of lines that are typed as intertitles; what an interviewer asks stays in its place. */
export function promoteIntertitles(body: DocumentFragment): void {
  const lines = [...body.querySelectorAll('p, div')].filter(
    (line) => !line.closest(notTitles) && !line.querySelector('p, div, img, picture, video, br'),
  )
  const bold = new Set(lines.filter(isBold))
  const asked = [...bold].filter((line) => question.test(line.textContent?.trim() ?? ''))
  for (const line of lines) {
    const words = intertitleOf(line.textContent ?? '')
    if (words) renameElement(line, 'h2').textContent = words
    else if (asked.length < interview && bold.has(line) && isBoldTitle(line))
      renameElement(line, 'h3')
  }
}

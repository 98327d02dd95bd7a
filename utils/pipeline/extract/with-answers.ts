import { commonAncestor } from '../../dom/common-ancestor.ts'
import type { Scene } from '../declutter/define-rule.ts'
import { landmarks } from '../declutter/landmarks.ts'
import type { Block } from '../page/index.ts'

const question = /[?？؟]["'”’»)\]]*\s*$/u
const elsewhere = `${landmarks}, aside, form, [class*="comment" i], [id*="comment" i]`
const heads =
  'h2, h3, h4, h5, h6, dt, summary, button, [role=button], [aria-expanded], [aria-controls]'
/** A single question may be a pitch. */
const fewest = 2
/** Share of the words around the questions that they and their answers are. */
const mostly = 0.7
/** Words that may stand above them: "Frequently asked questions about ferries". */
const heading = 10

const isQuestion = ({ element, text, words, linkWords }: Block): boolean =>
  question.test(text) &&
  linkWords < words / 2 &&
  (element.closest(heads) ?? element.querySelector(heads)) !== null &&
  !element.closest(elsewhere)

/**
 * Puts the questions that a page says it answers behind the text, where it sets them in a box of their
 * own below it; gives the text as it is where there are none.
 */
export function withAnswers({ page }: Scene, text: Element): Element {
  const blocks = page.blocks.filter(({ element }) => element.isConnected)
  const end = blocks.findLastIndex(({ element }) => text.contains(element)) + 1
  const below = end > 0 ? blocks.slice(end) : []
  const asked = below.filter((line, i) => isQuestion(line) && below[i + 1]?.prose)
  let box = commonAncestor(asked.map(({ element }) => element))
  if (asked.length < fewest || !box || box.contains(text)) return text
  const inside = below.filter(({ element }) => box?.contains(element))
  const words = inside.reduce((sum, line) => sum + line.words, 0)
  const said = inside.reduce((sum, line) => sum + (line.prose ? line.words : 0), 0)
  const asks = asked.reduce((sum, line) => sum + line.words, 0)
  if (said + asks < words * mostly) return text
  for (let up = box.parentElement; up && !up.contains(text); up = up.parentElement) {
    const around = below.filter(({ element }) => up?.contains(element))
    if (around.reduce((sum, line) => sum + line.words, 0) > words + heading) break
    box = up
  }
  const whole = page.document.createElement('div')
  text.replaceWith(whole)
  whole.append(text, box)
  return whole
}

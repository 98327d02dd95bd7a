import type { Clues } from './clues.ts'
import { defineKind } from './define-kind.ts'
import { holds } from './survey.ts'

const declared =
  /^(?:Service|\w+Service|\w*Business|Course|EducationalOccupationalProgram|Dentist|Physician|Attorney)$/
/** Share of the page's words in running prose up to which it is made of short sections. */
const littleProse = 0.45
/** Links that call to do something: "Get started", "Talk to us". */
const fewestCalls = 3
/** Entries with a time from which on a front page is one of news. */
const fewestDated = 5

/** Headings from which on a page is made of sections. */
const fewestSections = 10
/** With more prose than this in one element, the sections are those of a text. */
const mostText = 250
/** … and with more of the page's words in running prose. */
const mostlyProse = 0.7

/** Whether the page is many sections under headings of their own, more than there are cards, and no long text. */
function isOfSections({ declares, running, words, text, headings, cards }: Clues): boolean {
  if (declares(/^og:article$/) || running > words * mostlyProse || text() > mostText) return false
  const { plain, linked } = headings()
  if (plain < fewestSections || linked >= plain) return false
  return plain > cards().reduce((sum, { elements }) => sum + elements.length, 0)
}

/** What somebody offers, in many short sections: the pages of firms, schools and offices. */
export default defineKind({
  recognise: (clues) => {
    const { isText, isSigned, isFront, declares, running, words, found } = clues
    // Dates and names on a front page are not its own.
    if (isText || (isSigned && !isFront)) return 0
    if (isOfSections(clues)) return 0.82
    if (running > words * littleProse) return 0
    if (declares(declared)) return 0.75
    const { calls, candidates } = found()
    if (!isFront) return calls < fewestCalls ? 0 : 0.6
    const dated = candidates.filter((one) => one.holds & holds.time).length
    return calls < fewestCalls || dated >= fewestDated ? 0.4 : 0.75
  },
})

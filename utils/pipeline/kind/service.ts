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

/** What somebody offers, in many short sections: the pages of firms, schools and offices. */
export default defineKind({
  recognise: ({ isText, isSigned, isFront, declares, running, words, found }) => {
    // Dates and names on a front page are not its own.
    if (isText || (isSigned && !isFront) || running > words * littleProse) return 0
    if (declares(declared)) return 0.75
    const { calls, candidates } = found()
    if (!isFront) return calls < fewestCalls ? 0 : 0.6
    const dated = candidates.filter((one) => one.holds & holds.time).length
    return calls < fewestCalls || dated >= fewestDated ? 0.4 : 0.75
  },
})

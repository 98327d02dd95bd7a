import { defineKind } from './define-kind.ts'

const declared =
  /^(?:Service|\w+Service|\w*Business|Course|EducationalOccupationalProgram|Dentist|Physician|Attorney)$/
/** Share of the page's words in running prose up to which it is made of short sections. */
const littleProse = 0.45
/** Links that call to do something: "Get started", "Talk to us". */
const fewestCalls = 3

/** What somebody offers, in many short sections: the pages of firms, schools and offices. */
export default defineKind({
  recognise: ({ isText, isSigned, declares, running, words, found }) => {
    if (isText || isSigned || running > words * littleProse) return 0
    if (declares(declared)) return 0.75
    return found().calls < fewestCalls ? 0 : 0.6
  },
})

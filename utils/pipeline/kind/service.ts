import { defineKind } from './define-kind.ts'

const text = /^(?:\w*Article|BlogPosting|Recipe|og:article)$/
const declared =
  /^(?:Service|\w+Service|\w*Business|Course|EducationalOccupationalProgram|Dentist|Physician|Attorney)$/
/** Share of the page's words in running prose up to which it is made of short sections. */
const littleProse = 0.45
/** Links that call to do something: "Get started", "Talk to us". */
const fewestCalls = 3

/** What somebody offers, in many short sections: the pages of firms, schools and offices. */
export default defineKind({
  recognise: (clues) => {
    const { types, running, words, isSigned } = clues
    const all = [...types]
    if (isSigned || running > words * littleProse || all.some((type) => text.test(type))) return 0
    const isDeclared = all.some((type) => declared.test(type))
    if (!isDeclared && clues.calls < fewestCalls) return 0
    return isDeclared ? 0.75 : 0.6
  },
})

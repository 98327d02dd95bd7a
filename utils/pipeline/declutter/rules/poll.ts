import { lineRule } from '../line-rule.ts'

/** Polls and quizzes. */
export default lineRule({ kind: 'poll', longest: 16, largest: 60 })

import { lineRule } from '../line-rule.ts'
import phrases from './poll.phrases.json' with { type: 'json' }

/** Polls and quizzes. */
export default lineRule({ phrases, longest: 16, largest: 60 })

import { lineRule } from '../line-rule.ts'
import phrases from './cookies.phrases.json' with { type: 'json' }

/** Questions for consent, and what stands in place of content that waits for it. */
export default lineRule({ phrases, longest: 60, largest: 120 })

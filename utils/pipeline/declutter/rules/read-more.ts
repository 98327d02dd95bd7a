import { lineRule } from '../line-rule.ts'
import phrases from './read-more.phrases.json' with { type: 'json' }

/** Buttons that unfold, go on or lead elsewhere on the page. */
export default lineRule({ phrases, longest: 8, largest: 0 })

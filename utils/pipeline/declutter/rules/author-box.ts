import { lineRule } from '../line-rule.ts'
import phrases from './author-box.phrases.json' with { type: 'json' }

/** Boxes about the author. */
export default lineRule({ phrases, longest: 12, largest: 90 })

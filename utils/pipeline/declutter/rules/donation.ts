import { lineRule } from '../line-rule.ts'
import phrases from './donation.phrases.json' with { type: 'json' }

/** Appeals for donations. */
export default lineRule({ phrases, longest: 45, largest: 90 })

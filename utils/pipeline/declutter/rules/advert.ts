import { lineRule } from '../line-rule.ts'
import phrases from './advert.phrases.json' with { type: 'json' }

/** Labels of advertisements and notes on them. */
export default lineRule({ phrases, longest: 20, largest: 0 })

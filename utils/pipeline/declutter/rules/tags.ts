import { lineRule } from '../line-rule.ts'
import phrases from './tags.phrases.json' with { type: 'json' }

/** Lists of tags and topics under their label. */
export default lineRule({ phrases, longest: 6, largest: 30 })

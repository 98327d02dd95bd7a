import { lineRule } from '../line-rule.ts'
import phrases from './listen.phrases.json' with { type: 'json' }

/** Players that read aloud, and how long reading takes. */
export default lineRule({ phrases, longest: 16, largest: 20 })

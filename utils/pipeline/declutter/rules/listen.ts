import { lineRule } from '../line-rule.ts'

/** Players that read aloud, and how long reading takes. */
export default lineRule({ kind: 'listen', longest: 16, largest: 20 })

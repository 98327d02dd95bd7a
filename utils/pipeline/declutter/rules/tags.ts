import { lineRule } from '../line-rule.ts'

/** Lists of tags and topics under their label. */
export default lineRule({ kind: 'tags', longest: 6, largest: 30 })

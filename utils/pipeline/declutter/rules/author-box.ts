import { lineRule } from '../line-rule.ts'

/** Boxes about the author. */
export default lineRule({ kind: 'author-box', longest: 12, largest: 90 })

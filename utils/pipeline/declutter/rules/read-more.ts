import { lineRule } from '../line-rule.ts'

/** Buttons that unfold, go on or lead elsewhere on the page. */
export default lineRule({ kind: 'read-more', longest: 8, largest: 0 })

import { lineRule } from '../line-rule.ts'

/** Appeals for donations. */
export default lineRule({ kind: 'donation', longest: 45, largest: 90 })

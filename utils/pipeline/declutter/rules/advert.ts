import { lineRule } from '../line-rule.ts'

/** Labels of advertisements and notes on them. */
export default lineRule({ kind: 'advert', longest: 20, largest: 0 })

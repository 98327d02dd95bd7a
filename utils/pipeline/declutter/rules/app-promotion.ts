import { lineRule } from '../line-rule.ts'

/** Invitations to an app. */
export default lineRule({ kind: 'app-promotion', longest: 25, largest: 60 })

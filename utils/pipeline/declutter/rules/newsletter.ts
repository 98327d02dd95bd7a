import { lineRule } from '../line-rule.ts'

/** Invitations to a newsletter and the messages of its form. */
export default lineRule({ kind: 'newsletter', longest: 60, largest: 90, isFollowing: true })

import { lineRule } from '../line-rule.ts'
import phrases from './subscription.phrases.json' with { type: 'json' }

/** Invitations to subscribe or to sign in. */
export default lineRule({ phrases, longest: 45, largest: 120 })

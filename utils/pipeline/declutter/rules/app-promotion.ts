import { lineRule } from '../line-rule.ts'
import phrases from './app-promotion.phrases.json' with { type: 'json' }

/** Invitations to an app. */
export default lineRule({ phrases, longest: 25, largest: 60 })

import { lineRule } from '../line-rule.ts'
import phrases from './newsletter.phrases.json' with { type: 'json' }

/** Invitations to a newsletter and the messages of its form. */
export default lineRule({ phrases, longest: 60, largest: 90 })

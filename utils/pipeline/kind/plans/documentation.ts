import type { MakePlan } from '../define-kind.ts'

/** References say the same of several things, and lead to others in lists: both are what they are for. */
export const readDocumentation: MakePlan = () => ({ without: ['repeated', 'link-block'] })

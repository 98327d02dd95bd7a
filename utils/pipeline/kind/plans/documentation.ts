import type { MakePlan } from '../define-kind.ts'

/**
 * References say the same of several things, and lead to others in lists and cards: both are what they
 * are for. They begin with what must be known first, signed by nobody.
 */
export const readDocumentation: MakePlan = () => ({
  without: ['repeated', 'link-block', 'card', 'above-text'],
})

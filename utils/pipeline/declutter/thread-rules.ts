import type { Rule } from './define-rule.ts'
import postFrame from './rules/post-frame.ts'

/** Rules that hold on threads alone; they load with the reserve. */
export const threadRules = { 'post-frame': postFrame } satisfies Record<string, Rule>

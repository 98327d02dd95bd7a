import type { Rule } from './define-rule.ts'
import cardFrame from './rules/card-frame.ts'

/** Rules that hold on pages of cards alone; they load with the reserve. */
export const cardRules = { 'card-frame': cardFrame } satisfies Record<string, Rule>

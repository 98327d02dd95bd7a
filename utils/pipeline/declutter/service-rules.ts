import type { Rule } from './define-rule.ts'
import { buttonsAlone } from './rules/call-to-action.ts'

/** Rules that take less on pages of services; they load with the reserve. */
export const serviceRules = { 'call-to-action': buttonsAlone } satisfies Record<string, Rule>

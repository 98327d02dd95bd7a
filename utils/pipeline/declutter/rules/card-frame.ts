import { frameRule } from '../frame-rule.ts'

/** Labels of cards, and what they say twice: of pages that are read as cards alone. */
export default frameRule

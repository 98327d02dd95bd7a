import { frameRule } from '../frame-rule.ts'

/** Profiles, signatures and buttons of posts, and what a quotation repeats of a post before: of threads alone. */
export default frameRule

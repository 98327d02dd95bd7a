import type { Rule } from './define-rule.ts'
import otherProducts from './rules/other-products.ts'
import reviews from './rules/reviews.ts'
import shopTerms from './rules/shop-terms.ts'

/** Rules that hold on pages of one product alone; they load with the reserve. */
export const productRules = {
  reviews,
  'other-products': otherProducts,
  'shop-terms': shopTerms,
} satisfies Record<string, Rule>

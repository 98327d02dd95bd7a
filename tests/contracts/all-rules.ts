import { cardRules } from '../../utils/pipeline/declutter/card-rules.ts'
import type { Rule } from '../../utils/pipeline/declutter/define-rule.ts'
import { productRules } from '../../utils/pipeline/declutter/product-rules.ts'
import { articleRules, pageRules } from '../../utils/pipeline/declutter/rules/index.ts'
import { threadRules } from '../../utils/pipeline/declutter/thread-rules.ts'

/** Every rule by its id, of pages, products, threads, cards and articles. */
export const allRules: Record<string, Rule> = {
  ...pageRules,
  ...productRules,
  ...threadRules,
  ...cardRules,
  ...articleRules,
}

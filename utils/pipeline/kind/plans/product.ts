import { productRules } from '../../declutter/product-rules.ts'
import type { MakePlan } from '../define-kind.ts'
import { withFacts } from './facts.ts'

/** A product is its description and its facts. */
export const readProduct: MakePlan = () => ({ also: productRules, complete: withFacts })

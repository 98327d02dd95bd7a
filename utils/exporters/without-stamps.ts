import type { Article } from '../article.ts'
import { stampAttribute } from '../pipeline/snapshot/stamp.ts'

/** A copy of the body for use outside the reader: stamps leave before anything is exported. */
export function withoutStamps({ body }: Article): DocumentFragment {
  const copy = body.cloneNode(true) as DocumentFragment
  for (const element of copy.querySelectorAll(`[${stampAttribute}]`)) {
    element.removeAttribute(stampAttribute)
  }
  return copy
}

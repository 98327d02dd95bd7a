import { secondOpinion } from './extract/second-opinion.ts'
import { recognise } from './kind/recognise.ts'
import { normaliseCode } from './normalise/code.ts'
import { normaliseDisclosures } from './normalise/disclosures.ts'
import { normaliseEmbeds } from './normalise/embeds.ts'
import { normaliseFootnotes } from './normalise/footnotes.ts'
import { normaliseLayoutTables } from './normalise/layout-tables.ts'
import { normaliseMath } from './normalise/math.ts'
import { normalisePosts } from './normalise/posts.ts'
import { select } from './snapshot/select.ts'

/** The parts of the pipeline that most pages do not need. */
export const reserve = {
  select,
  secondOpinion,
  recognise,
  normaliseMath,
  normaliseCode,
  normaliseDisclosures,
  normalisePosts,
  normaliseEmbeds,
  normaliseFootnotes,
  normaliseLayoutTables,
}

export type Reserve = typeof reserve

/** Has the reserve brought for a page that needs it; null where it cannot be had. */
export type LoadReserve = () => Promise<Reserve | null>

import { secondOpinion } from './extract/second-opinion.ts'
import { withAnswers } from './extract/with-answers.ts'
import { recognise } from './kind/recognise.ts'
import { flattenPage, normaliseLayoutTables } from './layout-tables.ts'
import { bylineOnPage } from './metadata/byline/byline-on-page.ts'
import { dateOnPage } from './metadata/date/date-on-page.ts'
import { normaliseCode } from './normalise/code.ts'
import { normaliseDisclosures } from './normalise/disclosures.ts'
import { normaliseEmbeds } from './normalise/embeds.ts'
import { normaliseFootnotes } from './normalise/footnotes.ts'
import { dropHeadingLinks } from './normalise/heading-links.ts'
import { holdEntries } from './normalise/hold-entries.ts'
import { gatherLooseCaptions } from './normalise/loose-captions.ts'
import { normaliseMath } from './normalise/math.ts'
import { normalisePictureBoxes } from './normalise/picture-boxes.ts'
import { normalisePictureTables } from './normalise/picture-tables.ts'
import { normalisePosts } from './normalise/posts.ts'
import { unwrapTextFigures } from './normalise/text-figures.ts'
import { findEntries } from './page/find-entries.ts'
import { joinDropCaps } from './page/join-drop-caps.ts'
import { countPages } from './pages/count-pages.ts'
import { compose } from './snapshot/compose.ts'
import { select } from './snapshot/select.ts'
import { unwrapNoscript } from './snapshot/unwrap-noscript.ts'

/** The parts of the pipeline that most pages do not need. */
export const reserve = {
  select,
  compose,
  unwrapNoscript,
  flattenPage,
  joinDropCaps,
  countPages,
  findEntries,
  bylineOnPage,
  dateOnPage,
  secondOpinion,
  withAnswers,
  recognise,
  normaliseMath,
  normaliseCode,
  dropHeadingLinks,
  normaliseDisclosures,
  normalisePictureBoxes,
  gatherLooseCaptions,
  normalisePictureTables,
  normalisePosts,
  normaliseEmbeds,
  normaliseFootnotes,
  normaliseLayoutTables,
  holdEntries,
  unwrapTextFigures,
}

export type Reserve = typeof reserve

/** Has the reserve brought for a page that needs it; null where it cannot be had. */
export type LoadReserve = () => Promise<Reserve | null>

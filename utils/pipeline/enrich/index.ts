import { addLeadImage } from './add-lead-image.ts'
import { type BodyDescription, describeBody } from './describe-body.ts'
import { dropEmpty } from './drop-empty.ts'
import { levelHeadings } from './level-headings.ts'
import { promoteIntertitles } from './promote-intertitles.ts'
import { unwrapLayoutTables } from './unwrap-layout-tables.ts'

/** Works on the sanitised nodes: lead image, intertitles, heading levels, ids, contents, reading time. */
export function enrich(
  body: DocumentFragment,
  { lang, leadImage }: { lang: string | null; leadImage: string | null },
): BodyDescription {
  addLeadImage(body, leadImage)
  unwrapLayoutTables(body)
  promoteIntertitles(body)
  dropEmpty(body)
  levelHeadings(body)
  return describeBody(body, lang)
}

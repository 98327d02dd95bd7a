import type { Article } from '../../article.ts'
import { writeBody } from '../write-body.ts'
import { addLeadImage } from './add-lead-image.ts'
import { buildToc } from './build-toc.ts'
import { dropEmpty } from './drop-empty.ts'
import { levelHeadings } from './level-headings.ts'
import { promoteIntertitles } from './promote-intertitles.ts'
import { readingTime } from './reading-time.ts'
import { unwrapLayoutTables } from './unwrap-layout-tables.ts'

/** What the body itself tells once it is clean. */
type Enrichment = Pick<Article, 'toc' | 'readingTime' | 'content' | 'textContent' | 'length'>

/** Works on the sanitised nodes: lead image, intertitles, heading levels, ids, contents, reading time. */
export function enrich(
  body: DocumentFragment,
  { lang, leadImage }: { lang: string | null; leadImage: string | null },
): Enrichment {
  addLeadImage(body, leadImage)
  unwrapLayoutTables(body)
  promoteIntertitles(body)
  dropEmpty(body)
  levelHeadings(body)
  const toc = buildToc(body)
  const written = writeBody(body)
  return { toc, readingTime: readingTime(written.length, lang), ...written }
}

import type { ReadingTime, TocEntry } from '../../article.ts'
import { foldWhiteSpace } from '../../text/fold-white-space.ts'
import { buildToc } from './build-toc.ts'
import { dropEmpty } from './drop-empty.ts'
import { levelHeadings } from './level-headings.ts'
import { promoteIntertitles } from './promote-intertitles.ts'
import { readingTime } from './reading-time.ts'

/** What the body itself tells once it is clean. */
export interface Enrichment {
  toc: TocEntry[]
  textContent: string
  readingTime: ReadingTime
}

/** Works on the sanitised nodes: intertitles, heading levels, ids, contents, reading time. */
export function enrich(body: DocumentFragment, lang: string | null): Enrichment {
  promoteIntertitles(body)
  dropEmpty(body)
  levelHeadings(body)
  const textContent = foldWhiteSpace(body.textContent ?? '')
  return { toc: buildToc(body), textContent, readingTime: readingTime(textContent.length, lang) }
}

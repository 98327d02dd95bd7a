import type { Article } from '../../article.ts'
import { addLeadImage } from './add-lead-image.ts'
import { type BodyDescription, describeBody } from './describe-body.ts'
import { dropBreaks } from './drop-breaks.ts'
import { dropDividers } from './drop-dividers.ts'
import { dropEmpty } from './drop-empty.ts'
import { dropIndents } from './drop-indents.ts'
import { framePictures } from './frame-pictures.ts'
import { levelHeadings } from './level-headings.ts'
import { makeParagraphs } from './make-paragraphs.ts'
import { markStandfirst } from './mark-standfirst.ts'
import { promoteIntertitles } from './promote-intertitles.ts'

/** Works on the sanitised nodes: lead image, paragraphs, standfirst, figures, intertitles, heading levels, ids, contents, reading time. */
export function enrich(
  body: DocumentFragment,
  { lang, leadImage, excerpt }: Pick<Article, 'lang' | 'leadImage' | 'excerpt'>,
): BodyDescription {
  addLeadImage(body, leadImage)
  makeParagraphs(body)
  dropBreaks(body)
  dropIndents(body)
  markStandfirst(body, excerpt)
  framePictures(body)
  promoteIntertitles(body)
  dropEmpty(body)
  dropDividers(body)
  levelHeadings(body)
  return describeBody(body, lang)
}

import type { Passage } from '../../components/reader/view.ts'
import { flatText } from '../../utils/anchors/flat-text.ts'
import { textFragment } from '../../utils/anchors/text-fragment.ts'
import type { Article } from '../../utils/article.ts'
import { copyText } from '../../utils/browser/copy-text.ts'
import type { CopyForm } from '../../utils/keys/reader-controls.ts'
import { asQuotation, withSource } from '../../utils/passages/passage-text.ts'

interface Copied {
  article: Article
  passage: Passage
  body: Element
}

/** The words of the passage, its blocks a line apart; code as it is shown, line by line. */
function wordsOf({ passage: { range }, body }: Copied): string {
  const { startContainer: from, endContainer: to } = range
  const code = (from instanceof Element ? from : from.parentElement)?.closest('pre')
  if (code?.contains(to)) return String(document.getSelection())
  const { text, offsetOf } = flatText(body)
  const words = text.slice(offsetOf(from, range.startOffset), offsetOf(to, range.endOffset))
  return words.trim().replace(/\s*\n\s*/g, '\n\n')
}

/** The address of the page with a fragment that leads to the passage. */
function linkTo({ article, passage: { range }, body }: Copied): string {
  const flat = flatText(body)
  const url = new URL(article.url)
  url.hash = ''
  return (
    url.href +
    textFragment({
      text: flat.text,
      start: flat.offsetOf(range.startContainer, range.startOffset),
      end: flat.offsetOf(range.endContainer, range.endOffset),
      page: flatText(document.body ?? document).text,
    })
  )
}

/** Copies the selected passage in one of its forms; false where the clipboard is closed. */
export function copyPassage(form: CopyForm, copied: Copied): Promise<boolean> {
  const written = {
    source: () => withSource(wordsOf(copied), copied.article),
    quotation: () => asQuotation(wordsOf(copied), copied.article),
    link: () => linkTo(copied),
  }
  return copyText(written[form]())
}

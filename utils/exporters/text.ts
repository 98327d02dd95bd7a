import type { Article } from '../article.ts'
import { dayOf } from '../header/day.ts'
import { foldWhiteSpace } from '../text/fold-white-space.ts'
import { defineExporter } from './define-exporter.ts'
import type { ExportOptions } from './options/schema.ts'
import { portableBody } from './portable-body.ts'
import { cleanText } from './text/clean-text.ts'
import { markNotes } from './text/mark-notes.ts'
import { type TextBlock, textBlocks } from './text/text-blocks.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap-text.ts'

const underlined = (heading: string, sign: string): string =>
  `${heading}\n${sign.repeat(Math.max(...heading.split('\n').map(textWidth)))}`

/** In columns; a paragraph is a line where none is chosen. */
const widthOf = ({ textLines, textColumns }: ExportOptions): number =>
  textLines === 'wrapped' ? textColumns : Number.POSITIVE_INFINITY

/** Title, people and date, address. */
function headOf({ title, byline, siteName, publishedTime, url }: Article, width: number): string {
  const wrap = (words: string) =>
    wrapText(foldWhiteSpace(cleanText(words)), { width, first: '', rest: '' })
  const facts = [byline, siteName, dayOf(publishedTime)].filter(Boolean).join(' · ')
  const below = [wrap(facts), url].filter(Boolean).join('\n')
  return [title && underlined(wrap(title), '='), below].filter(Boolean).join('\n\n')
}

/** The body with formulas as the TeX they were written in, where the page keeps it. */
function withTex(article: Article): DocumentFragment {
  const body = portableBody(article)
  for (const math of body.querySelectorAll('math[alttext]'))
    math.replaceWith(math.getAttribute('alttext') ?? '')
  return body
}

function write({ text, first, rest, underline, isSet }: TextBlock, width: number): string {
  if (isSet) return first + text.replaceAll('\n', `\n${rest}`)
  const lines = wrapText(text, { first, rest, width })
  return underline ? underlined(lines, underline) : lines
}

/** The blocks of a body, and the addresses of its links below them. */
function bodyOf(article: Article, options: ExportOptions): string {
  const body = withTex(article)
  // No number in brackets stands for two things.
  const notesBefore = markNotes(body)
  const numbers = new Map<string, number>()
  const blocks = textBlocks(body, (link) => {
    const address = link.getAttribute('href') ?? ''
    if (!/^https?:/.test(address) || link.textContent?.trim() === address) return ''
    // A card without its address is of no use.
    if (link.closest('figure[data-embed]')) return ` (${address})`
    if (options.textLinks === 'none') return ''
    const number = numbers.get(address) ?? notesBefore + numbers.size + 1
    numbers.set(address, number)
    return ` [${number}]`
  })
  const width = widthOf(options)
  const written = blocks.map(
    (block, i) => (i === 0 ? '' : block.isTight ? '\n' : '\n\n') + write(block, width),
  )
  const notes = [...numbers].map(([address, number]) => `[${number}] ${address}`)
  return [written.join(''), notes.join('\n')].filter(Boolean).join('\n\n')
}

/** Plain text: a paragraph a line or wrapped, a blank line between, headings underlined, nothing invisible. */
export default defineExporter({
  mimeType: 'text/plain',
  contents: ({ textRemovals: removals }) => ({ removals }),
  write: (article, { options }) =>
    `${[headOf(article, widthOf(options)), bodyOf(article, options)].join('\n\n')}\n`,
})

import type { Article } from '../article.ts'
import { defineExporter } from './define-exporter.ts'
import type { ExportOptions } from './options/schema.ts'
import { portableBody } from './portable-body.ts'
import { cleanText } from './text/clean-text.ts'
import { type TextBlock, textBlocks } from './text/text-blocks.ts'
import { textWidth } from './text/width.ts'
import { wrapText } from './text/wrap-text.ts'

const underlined = (heading: string, sign: string): string =>
  `${heading}\n${sign.repeat(Math.max(...heading.split('\n').map(textWidth)))}`

const headOf = ({ title, byline, siteName, publishedTime, url }: Article): string[] =>
  [
    title && underlined(cleanText(title).replaceAll('\n', ' '), '='),
    cleanText([byline, siteName, publishedTime?.slice(0, 10)].filter(Boolean).join(' · ')),
    url,
  ].filter(Boolean)

/** The body with formulas as the TeX they were written in, where the page keeps it. */
function withTex(article: Article): DocumentFragment {
  const body = portableBody(article)
  for (const math of body.querySelectorAll('math[alttext]'))
    math.replaceWith(math.getAttribute('alttext') ?? '')
  return body
}

/** Numbers the addresses of links as they come; says of a link which is its own. */
function numbered(addresses: string[]): (address: string) => string {
  return (address) => {
    if (!addresses.includes(address)) addresses.push(address)
    return ` [${addresses.indexOf(address) + 1}]`
  }
}

function write({ text, first, rest, underline, isSet }: TextBlock, width: number): string {
  const margins = { first, rest, width: isSet ? Number.POSITIVE_INFINITY : width }
  if (isSet)
    return text
      .split('\n')
      .map((line, i) => (i === 0 ? first : rest) + line)
      .join('\n')
  const lines = wrapText(text, margins)
  return underline ? underlined(lines, underline) : lines
}

/** The blocks of a body, and the addresses of its links below them. */
function bodyOf(article: Article, { textLines, textColumns, textLinks }: ExportOptions): string {
  const addresses: string[] = []
  const numberOf = numbered(addresses)
  const blocks = textBlocks(withTex(article), (link) => {
    const address = link.getAttribute('href') ?? ''
    if (!/^https?:/.test(address) || link.textContent?.trim() === address) return ''
    // A card without its address is of no use.
    if (link.closest('figure[data-embed]')) return ` (${address})`
    return textLinks === 'notes' ? numberOf(address) : ''
  })
  const width = textLines === 'wrapped' ? textColumns : Number.POSITIVE_INFINITY
  const written = blocks.map(
    (block, i) => (i === 0 ? '' : block.isTight ? '\n' : '\n\n') + write(block, width),
  )
  const notes = addresses.map((address, i) => `[${i + 1}] ${address}`)
  return [written.join(''), notes.join('\n')].filter(Boolean).join('\n\n')
}

/** Plain text: a paragraph a line or wrapped, a blank line between, headings underlined, nothing invisible. */
export default defineExporter({
  mimeType: 'text/plain',
  contents: ({ textRemovals: removals }) => ({ removals }),
  write: (article, { options }) =>
    `${[...headOf(article), bodyOf(article, options)].join('\n\n')}\n`,
})

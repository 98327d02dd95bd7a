import type { Article } from '../article.ts'
import { foldWhiteSpace } from '../text/fold-white-space.ts'
import { defineExporter } from './define-exporter.ts'
import { portableBody } from './portable-body.ts'

const lineElements =
  'p, h2, h3, h4, h5, h6, li, dt, dd, pre, figcaption, tr, summary, blockquote, div, td, th'
/** Format characters, no-break and zero-width ones among them, that no one sees and editors stumble over. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** A card says where it leads: without its link its title is of no use. */
function addressOf(line: Element): string {
  const link = line.closest('figure[data-embed]')?.querySelector('a[href]')
  return link && line.contains(link) ? ` (${link.getAttribute('href')})` : ''
}

function line(element: Element): string {
  if (element.tagName === 'PRE') return element.textContent?.trimEnd() ?? ''
  if (element.tagName === 'TR') {
    return [...element.children].map((cell) => foldWhiteSpace(cell.textContent ?? '')).join('\t')
  }
  const text = foldWhiteSpace((element.textContent ?? '').replace(invisible, ''))
  if (!text) return ''
  if (element.tagName === 'LI') return `- ${text}`
  if (element.tagName === 'H2') return `${text}\n${'='.repeat(text.length)}`
  if (element.tagName === 'P') return text + addressOf(element)
  return /^H\d$/.test(element.tagName) ? `${text}\n${'-'.repeat(text.length)}` : text
}

/** The lines of the body: elements that hold no further ones. A table's row is one line. */
const lines = (body: DocumentFragment): string[] =>
  [...body.querySelectorAll(lineElements)]
    .filter((element) => !element.parentElement?.closest('tr, pre'))
    .filter((element) => element.matches('tr, pre') || !element.querySelector(lineElements))
    .map(line)
    .filter(Boolean)

const heading = ({ title, byline, siteName, publishedTime, url }: Article): string =>
  [title, [byline, siteName, publishedTime?.slice(0, 10)].filter(Boolean).join(' · '), url]
    .filter(Boolean)
    .join('\n')

/** The body with formulas as the TeX they were written in, where the page keeps it. */
function withTex(article: Article): DocumentFragment {
  const body = portableBody(article)
  for (const math of body.querySelectorAll('math[alttext]'))
    math.replaceWith(math.getAttribute('alttext') ?? '')
  return body
}

/** Plain text: a paragraph a line, a blank line between. */
export default defineExporter({
  mimeType: 'text/plain',
  write: (article) => `${[heading(article), ...lines(withTex(article))].join('\n\n')}\n`,
})

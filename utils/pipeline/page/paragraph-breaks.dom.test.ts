import { describe, expect, it } from 'vitest'
import { bodyOf, elementOf, sentence } from '../../../tests/read-body.ts'
import { readArticle } from '../index.ts'

const long = `${sentence} The harbour master wrote all of their names into his book.`
const paragraphsOf = (body: Element): string[] =>
  [...body.querySelectorAll('p')].map((paragraph) => paragraph.textContent?.trim() ?? '')

describe('line breaks end paragraphs', () => {
  it.each([
    [
      'two of them, within what only says how letters look',
      `<font size="2">${sentence} A.<br><br>${sentence} B.</font>`,
    ],
    [
      'two of them, in a span of a paragraph',
      `<p><span>${sentence} A.<br><br>${sentence} B.</span></p>`,
    ],
  ])('%s', async (_, html) => {
    const paragraphs = paragraphsOf(await bodyOf(html))
    expect(paragraphs).toContain(`${sentence} A.`)
    expect(paragraphs).toContain(`${sentence} B.`)
  })

  it('one, beside a line that is a paragraph by itself', async () => {
    const body = await bodyOf(
      `<div><b>The morning after</b><br>${long}<br>&nbsp; ${long} Again.</div>`,
    )
    expect(paragraphsOf(body)).toContain(long)
    expect(paragraphsOf(body)).toContain(`${long} Again.`)
    expect(paragraphsOf(body)).toContain('The morning after')
    expect(body.querySelector('p p')).toBeNull()
  })

  it('none, in verses and addresses', async () => {
    const body = await bodyOf('<p>The tide came in.<br>The tide went out.<br>We stayed.</p>')
    expect(body.querySelectorAll('br')).toHaveLength(2)
  })

  it('one, behind a line that is the title', async () => {
    const page = new DOMParser().parseFromString(
      `<title>The Gazette: The crews worked on</title><body><b>The crews worked on</b><br>By Ana Ruiz<br><br>
       ${`<p>${long}</p>`.repeat(4)}</body>`,
      'text/html',
    )
    const article = await readArticle(page, { url: 'https://gazette.example/crews' })
    expect(article).toMatchObject({ title: 'The crews worked on', byline: 'Ana Ruiz' })
    expect(elementOf(article).textContent).not.toContain('worked on')
  })
})

import { expect, it } from 'vitest'
import { bodyOf, elementOf, readWith, sentence } from '../../../tests/read-body.ts'

const outline = (body: Element): string[] =>
  [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.tagName} ${heading.textContent}`,
  )

it('levels begin at h2 and leave none out', async () => {
  const heads = ['h4:A', 'h2:B', 'h5:C', 'h5:D', 'h3:E', 'h2:F']
  const inner = heads.map((head, i) => {
    const [tag, text] = head.split(':')
    return `<${tag}>${text}</${tag}><p>${sentence} ${'x'.repeat(i + 1)}.</p>`
  })
  expect(outline(await bodyOf(inner.join('')))).toEqual([
    'H2 A',
    'H2 B',
    'H3 C',
    'H3 D',
    'H3 E',
    'H2 F',
  ])
})

it('no heading is empty or the title again; what led to it leads to what follows', async () => {
  const article = await readWith(
    `<p>${sentence} <a href="#e">below</a></p><h2 id="e"></h2><p>${sentence} A.</p><h2>Fire</h2><p>${sentence} B.</p>`,
  )
  const body = elementOf(article)
  expect(outline(body)).toEqual([])
  expect(body.querySelector('#lisible-e')?.textContent).toBe(`${sentence} A.`)
  expect(article.removals.filter(({ rule }) => rule === 'title')).toHaveLength(2)
})

it('a section further down may bear the name of the whole', async () => {
  const long = [1, 2, 3, 4].map((n) => `<p>${sentence} ${sentence} ${'x'.repeat(n)}.</p>`)
  const body = await bodyOf(`${long.join('')}<h2>Fire</h2><p>${sentence} B.</p>`)
  expect(outline(body)).toEqual(['H2 Fire'])
})

it('bold lines are headings in whatever they are typed', async () => {
  const body = await bodyOf(
    `<p><span><b>Half</b> <b>and half</b></span></p><p>${sentence} A.</p><div><strong>In a block</strong></div><p>${sentence} B.</p>
     <p><b>What came next:</b></p><p>${sentence} C.</p>`,
  )
  expect(outline(body)).toEqual(['H2 Half and half', 'H2 In a block'])
})

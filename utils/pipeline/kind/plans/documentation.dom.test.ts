import { expect, it } from 'vitest'
import { readArticle } from '../../index.ts'

const said = 'Returns a rope of the same length, or nothing at all where none is left.'
const parts = ['tie', 'splice', 'whip', 'coil']
  .map((name) => `<h2>${name}</h2><pre>${name}(rope)</pre><p>${said}</p>`)
  .join('')

const prose =
  '<p>A rope is given with its two ends, and every function leaves the rope it was given as it is.</p>'
const read = (body: string, url: string, head = '') =>
  readArticle(
    new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html'),
    { url },
  )

it.each([
  ['documentation', 'https://a.example/docs/ropes', ''],
  ['documentation', 'https://docs.a.example/ropes', ''],
  ['article', 'https://a.example/docks/ropes', ''],
  [
    'documentation',
    'https://a.example/docs/ropes',
    '<meta property="og:type" content="article"><meta property="article:modified_time" content="2026-05-03T08:00:00Z">',
  ],
  ['article', 'https://a.example/docs/ropes', '<meta name="author" content="Morwenna Tyack">'],
])('takes a text for %s at %s %s', async (kind, url, head) => {
  expect((await read(`<h1>Ropes</h1>${prose.repeat(4)}`, url, head)).kind).toBe(kind)
})

it('keeps the first lines of a reference and the cards it leads on by', async () => {
  const card = `<div class="c"><h3><a href="/docs/knots">Knots that hold in the wet</a></h3><p>Which to tie and when.</p></div>`
  const { textContent } = await read(
    `<main><h1>Ropes</h1><p>Since version 4</p>${prose.repeat(6)}${card}${prose}</main>`,
    'https://a.example/docs/ropes',
  )
  expect(textContent).toContain('Since version 4')
  expect(textContent).toContain('Which to tie and when.')
})

it('keeps the lists of links that a reference leads on by', async () => {
  const list = `<ul><li><a href="/docs/tie">All that can be done to tie a rope</a></li></ul>`
  const { textContent } = await read(
    `<h1>Ropes</h1>${prose.repeat(6)}${list}${prose}`,
    'https://a.example/docs/ropes',
  )
  expect(textContent).toContain('All that can be done')
})

it('keeps what a reference says of each of several things', async () => {
  const { kind, textContent } = await read(
    `<h1>Ropes</h1>${prose}${parts}`,
    'https://a.example/ropes',
  )
  expect(kind).toBe('documentation')
  expect(textContent.split(said)).toHaveLength(5)
})

it('keeps the contents of a chapter that lead to its pages, and none that lead within the page', async () => {
  const pages = ['Tying', 'Splicing', 'Whipping', 'Coiling']
  const entry = (href: (name: string) => string) => (name: string) =>
    `<dt><a href="${href(name)}">${name} a rope of sixteen strands</a></dt>`
  const { textContent } = await read(
    `<main><div><h1>Ropes</h1></div><div class="toc"><dl class="toc">${pages.map(entry((name) => `/docs/${name}`)).join('')}</dl></div>
      <div class="text">${prose.repeat(3)}<div class="toc"><dl>${pages.map(entry((name) => `#in-${name}`)).join('')}</dl></div>${prose}</div></main>`,
    'https://a.example/docs/ropes',
  )
  expect(textContent.split('Coiling a rope')).toHaveLength(2)
  expect(textContent.indexOf('Coiling a rope')).toBeLessThan(textContent.indexOf('two ends'))
})

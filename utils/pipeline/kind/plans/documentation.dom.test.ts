import { expect, it } from 'vitest'
import { readArticle } from '../../index.ts'

const said = 'Returns a rope of the same length, or nothing at all where none is left.'
const parts = ['tie', 'splice', 'whip', 'coil']
  .map((name) => `<h2>${name}</h2><pre>${name}(rope)</pre><p>${said}</p>`)
  .join('')

const prose =
  '<p>A rope is given with its two ends, and every function leaves the rope it was given as it is.</p>'
const linked = (name: string) =>
  `<h2 id="${name}">${name} <a href="#${name}">#</a></h2>${prose}<ul><li><a href="/knots/${name}">All that can be done to ${name} a rope</a></li></ul>`

const read = (body: string, url: string, head = '') =>
  readArticle(
    new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html'),
    { url },
  )

it('knows a page by headings that link to themselves, and keeps its lists of links', async () => {
  const body = `<h1>Ropes</h1>${prose}${['tie', 'splice', 'whip'].map(linked).join('')}`
  const { kind, textContent } = await read(body, 'https://a.example/ropes')
  expect(kind).toBe('documentation')
  expect(textContent).toContain('All that can be done to splice a rope')
  const once = `<h1>Ropes</h1>${prose}${linked('tie')}<h2>Rest</h2>${prose}<h2>End</h2>${prose}`
  expect((await read(once, 'https://a.example/ropes')).kind).toBe('article')
})

it.each([
  ['documentation', 'https://a.example/docs/ropes', ''],
  ['documentation', 'https://docs.a.example/ropes', ''],
  ['article', 'https://a.example/docks/ropes', ''],
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

it('keeps what a reference says of each of several things', async () => {
  const { kind, textContent } = await read(
    `<h1>Ropes</h1>${prose}${parts}`,
    'https://a.example/ropes',
  )
  expect(kind).toBe('documentation')
  expect(textContent.split(said)).toHaveLength(5)
})

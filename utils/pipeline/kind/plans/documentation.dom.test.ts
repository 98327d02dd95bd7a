import { expect, it } from 'vitest'
import { readArticle } from '../../index.ts'

const said = 'Returns a rope of the same length, or nothing at all where none is left.'
const parts = ['tie', 'splice', 'whip', 'coil']
  .map((name) => `<h2>${name}</h2><pre>${name}(rope)</pre><p>${said}</p>`)
  .join('')

it('keeps what a reference says of each of several things', async () => {
  const page = new DOMParser().parseFromString(
    `<h1>Ropes</h1><p>Every function of this module takes a rope and leaves the rope it was given as it is.</p>${parts}`,
    'text/html',
  )
  const { kind, textContent } = await readArticle(page, { url: 'https://docs.example/ropes' })
  expect(kind).toBe('documentation')
  expect(textContent.split(said)).toHaveLength(5)
})

import { expect, it } from 'vitest'
import { elementOf, sentence } from '../../../tests/read-body.ts'
import { readArticle } from '../index.ts'

const text = ['A', 'B', 'C', 'D'].map((letter) => `<p>${sentence} ${letter}.</p>`).join('')

async function picturesOf(below: string): Promise<number> {
  const page = new DOMParser().parseFromString(
    `<title>Fire</title><body><h1>Fire</h1><div><section><section>${text}</section></section>${below}</div></body>`,
    'text/html',
  )
  const article = await readArticle(page, { url: 'https://gazette.example/fire' })
  return elementOf(article).querySelectorAll('img').length
}

it('keeps pictures right below the text, with what they show', async () => {
  expect(
    await picturesOf('<section><p><img src="/quay.jpg"></p><p>(The old quay)</p></section>'),
  ).toBe(1)
})

it.each([
  ['lead elsewhere', '<div><a href="/other"><img src="/other.jpg"> Boats</a></div>'],
  ['are icons', '<div><img src="/icon.png" width="32" height="32"></div>'],
  ['stand behind something else', '<div>Read on <a href="/other">here</a></div><img src="/a.jpg">'],
])('leaves out pictures that %s', async (_, below) => {
  expect(await picturesOf(below)).toBe(0)
})

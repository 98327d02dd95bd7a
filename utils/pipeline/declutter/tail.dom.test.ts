import { describe, expect, it } from 'vitest'
import { readArticle } from '../index.ts'

const sentence =
  'The bakers kneaded through the night until the last of the loaves was out, and nobody spoke.'
const paragraphs = Array.from(
  { length: 9 },
  (_, i) => `<p>${sentence} So went hour ${i} of it.</p>`,
)

interface Page {
  lang?: string
  head?: string
  /** What stands among the paragraphs. */
  inner?: string
  /** What stands behind them, beside them. */
  behind?: string
  /** What stands behind the box that holds them. */
  below?: string
}

/** The text of a page with a title and nine paragraphs. */
async function read({ lang = 'en', head = '', inner = '', behind = '', below = '' }: Page) {
  const page = new DOMParser().parseFromString(
    `<html lang="${lang}"><head><title>Bread by night</title>${head}</head><body><div><h1>Bread by night</h1>
     <div class="story"><p>${sentence} At first.</p>${inner}${paragraphs.join('')}${behind}</div>${below}</div></body></html>`,
    'text/html',
  )
  const { textContent } = await readArticle(page, { url: 'https://oven.example/bread/' })
  return textContent
}

describe('pitches above buttons', () => {
  const button = '<div><a class="btn" href="/shop/">Order now</a></div>'

  it('go where the same words stand above several', async () => {
    const pitch = `<section><div><p>Begin to bake with us today, and take half off your first oven!</p></div>${button}</section>`
    const text = await read({ inner: pitch, behind: `<p>${sentence} At last.</p>${pitch}` })
    expect(text).not.toContain('half off')
    expect(text).toContain('At last')
  })

  it('stay where they are a sentence that comes once', async () => {
    const inner = `<p>The mill has an oven of its own, and it can be seen by whoever asks.</p>${button}`
    expect(await read({ inner })).toContain('by whoever asks')
  })
})

it('a row of tags is links, word by word', async () => {
  const tags = Array.from(
    { length: 40 },
    (_, i) => `<a href="/tag/${i}/">rye${'abcdefgh'[i % 8]}</a>`,
  )
  expect(await read({ behind: `<p>${tags.join(' ')}</p>` })).not.toContain('ryec')
})

describe('small print', () => {
  it.each([
    ['en', 'Note: The views expressed here are not necessarily those of the mill.'],
    ['fr', 'Les propos tenus ici ne reflètent pas nécessairement la position du journal.'],
    ['pt', 'Este texto não reflete necessariamente a opinião do jornal da cidade.'],
    ['ru', 'Мнение редакции может не совпадать с мнением автора этой заметки.'],
    ['en', 'The post Bread by night appeared first on The Oven Post.'],
  ])('goes below the text: %s', async (lang, line) => {
    expect(await read({ lang, behind: `<p>${line}</p>` })).not.toContain(line)
  })
})

describe('pitches for letters', () => {
  it.each([
    [
      'en',
      'Want to keep up with the ovens, the mills and the prices of flour in all of the valley, week by week and in so many words as it takes? Our letter has it all, and more of it than any other in town. <a href="/letter/">Subscribe here</a>.',
    ],
    [
      'es',
      '¿Quiere saber todo de los hornos, los molinos y los precios de la harina en el valle, semana a semana y con tantas palabras como haga falta? Nuestra carta lo cuenta todo mejor que nadie. <a href="/carta/">Suscríbase aquí</a>.',
    ],
  ])('go by the link they end with, however long: %s', async (lang, line) => {
    const text = await read({ lang, behind: `<div>${line}</div>` })
    expect(text).not.toContain(line.slice(0, 20))
  })
})

it.each([
  ['en', 'Click image to enlarge'],
  ['de', 'Zum Vergrößern bitte anklicken'],
  ['pl', 'Kliknij, aby powiększyć'],
  ['ja', 'クリックで拡大'],
])('what says how to enlarge a picture goes: %s', async (lang, label) => {
  const inner = `<div><img src="/oven.jpg" width="600" height="400" alt="">${label}</div>`
  expect(await read({ lang, inner })).not.toContain(label)
})

it('questions how useful the text was go', async () => {
  const behind =
    '<div><p>How useful was this post?</p><p>Click on a star to rate it!</p><p>No votes so far! Be the first to rate this post.</p></div>'
  expect(await read({ behind })).not.toContain('useful')
})

import { expect, it } from 'vitest'
import { readArticle } from '../../index.ts'

const url = 'https://shop.example/ropes'
const names = ['Blue', 'Red', 'Green', 'White', 'Tarred', 'Hemp']
const row = (card: (name: string, i: number) => string) =>
  `<div class="grid">${names.map(card).join('')}</div>`
const read = (body: string, head = '') =>
  readArticle(
    new DOMParser().parseFromString(
      `<head>${head}</head><body><h1>Ropes</h1><main>${body}</main></body>`,
      'text/html',
    ),
    { url },
  )
const group = '<meta property="og:type" content="product.group">'
const times = (text: string, words: string) => text.split(words).length - 1

it('reads cards without labels that are only read aloud, and puts them among the removals', async () => {
  const { textContent, kind, removals } = await read(
    row(
      (name, i) =>
        `<div class="card"><h3><a href="/r/${i}">${name} rope of sixteen strands</a></h3>
        <div><span class="visually-hidden">Regular price</span> <s>€ 2${i}.50</s></div><div><span class="sr-only">Sale price</span> <b>€ 1${i}.50</b></div></div>`,
    ),
  )
  expect(kind).toBe('collection')
  expect(textContent).toContain('€ 25.50')
  expect(textContent).toContain('€ 15.50')
  expect(textContent).not.toMatch(/Regular price|Sale price/)
  expect(removals.map(({ reason }) => reason)).toContain('cardFrame')
})

it('lists the filters that it takes from between the cards, to be put back', async () => {
  const card = (name: string, i: number) =>
    `<div class="card"><h3><a href="/r/${i}">${name} rope of sixteen strands</a></h3><p>€ 1${i}.50 a metre</p></div>`
  const { textContent, removals } = await read(
    `<div class="all"><div class="grid">${names.slice(0, 3).map(card).join('')}</div>
      <div class="bar"><span>Sorted by price</span> <span>Colour of the strands</span></div>
      <div class="grid">${names
        .slice(3)
        .map((name, i) => card(name, i + 3))
        .join('')}</div></div>`,
    group,
  )
  expect(textContent).toContain('Hemp rope')
  expect(textContent).not.toContain('Sorted by price')
  expect(removals.map(({ text }) => text).join()).toContain('Sorted by price')
})

it('reads a number aloud where it is only drawn', async () => {
  const { textContent } = await read(
    row(
      (name, i) =>
        `<div class="card"><h3><a href="/r/${i}">${name} rope of sixteen strands</a></h3>
        <div><span aria-hidden="true">$1${i}<sup>50</sup></span><span class="sr-only">$1${i}.50</span></div></div>`,
    ),
  )
  expect(textContent).toContain('$15.50')
  expect(textContent).not.toContain('$1550')
})

it('keeps a name that is only read aloud, where the card shows it as a picture', async () => {
  const { textContent } = await read(
    row(
      (name, i) =>
        `<div class="card"><a href="/r/${i}"><img src="/${i}.jpg" width="300" height="300"><span class="sr-only">${name} rope of sixteen strands, from € 1${i}.50</span></a></div>`,
    ),
  )
  expect(textContent).toContain('Hemp rope of sixteen strands')
})

it('says once what a card says twice, and shows once what comes in two grids', async () => {
  const grid = row(
    (name, i) =>
      `<div class="card"><a href="/r/${i}">${name} rope of sixteen strands</a><h3>${name} rope of sixteen strands</h3><p>€ 1${i}.50</p><p>€ 1${i}.50</p></div>`,
  )
  const { textContent, content } = await read(`<div>${grid}</div><div>${grid}</div>`)
  expect(times(textContent, 'Hemp rope')).toBe(1)
  expect(times(textContent, '€ 15.50')).toBe(1)
  expect(content).toMatch(/<h\d[^>]*>Hemp rope/)
})

it('shows a card once that comes twice in its box, and keeps one that stands in two sections', async () => {
  const card = (name: string, i: number) =>
    `<div class="card"><h3><a href="/r/${i}">${name} rope of sixteen strands</a></h3><p>€ 1${i}.50</p></div>`
  const twice = (name: string, i: number) =>
    `<li><div>${card(name, i)}</div><div>${card(name, i)}</div></li>`
  const again = `${card('Blue', 0)}${card('Cotton', 7)}${card('Wire', 8)}${card('Silk', 9)}`
  const { textContent } = await read(`<ul>${names.map(twice).join('')}</ul><div>${again}</div>`)
  expect(times(textContent, 'Hemp rope')).toBe(1)
  expect(times(textContent, 'Blue rope')).toBe(2)
})

it('keeps cards of which each wrapper is one of a row too', async () => {
  const card = (name: string, i: number) =>
    `<div class="x"><div class="y"><div class="card"><h3><a href="/r/${i}">${name} rope of sixteen strands</a></h3><p>€ 1${i}.50</p></div></div></div>`
  const entries = names.map((name, i) => `<li class="item">${card(name, i)}</li>`).join('')
  // The first card of that shape stands in another wrapper.
  const { textContent } = await read(`<section>${card('Wire', 9)}</section><ul>${entries}</ul>`)
  expect(times(textContent, 'Hemp rope')).toBe(1)
})

it('leaves out what all cards say, and keeps facts and prices that are the same', async () => {
  const { textContent } = await read(
    row(
      (name, i) =>
        `<div class="card"><h3><a href="/r/${i}">${name} rope of sixteen strands</a></h3><p>€ 15.50</p><dl><dt>Core</dt><dd>Hollow</dd></dl><div>Add to compare</div></div>`,
    ),
  )
  expect(textContent).not.toContain('Add to compare')
  expect(times(textContent, '€ 15.50')).toBe(names.length)
  expect(times(textContent, 'Hollow')).toBe(names.length)
})

it('reads names and prices as text where the whole card is a figure', async () => {
  const { content, textContent } = await read(
    row(
      (name, i) =>
        `<div class="card"><figure><a href="/r/${i}"><img src="/${i}.jpg" width="300" height="300"></a><figcaption><a href="/r/${i}">${name} rope of sixteen strands</a> <b>€ 1${i}.50</b></figcaption></figure></div>`,
    ),
  )
  expect(textContent).toContain('Hemp rope')
  expect(content).not.toContain('figcaption')
})

it('reads what is said about things for sale along with them, without the filters above', async () => {
  const advice = Array.from(
    { length: 14 },
    (_, i) =>
      `<p>Advice ${i}: a rope that holds a boat through winter is thicker than one for a season, and takes the salt and the sun without losing its strength.</p>`,
  ).join('')
  const filters = '<ul><li>Twisted (12)</li><li>Braided (31)</li></ul>'
  const { kind, textContent } = await read(
    `${filters}${row((name, i) => `<div class="card price"><h3><a href="/r/${i}">${name} rope</a></h3><p>€ 1${i}.50</p></div>`)}<section><h2>Which rope?</h2>${advice}</section>`,
    group,
  )
  expect(kind).toBe('collection')
  for (const words of ['Hemp rope', '€ 15.50', 'Which rope?', 'Advice 13'])
    expect(textContent).toContain(words)
  expect(textContent).not.toContain('Braided (31)')
})

it('takes a category that says so for one, not for a product', async () => {
  const { kind } = await read(
    row((name, i) => `<div class="card"><h3><a href="/r/${i}">${name} rope</a></h3></div>`),
    group,
  )
  expect(kind).toBe('collection')
})

it('takes several things for no single product, though most words of the page are about none of them', async () => {
  const several = ['ItemList', 'Product']
    .map((type) => `<script type="application/ld+json">{"@type":"${type}"}</script>`)
    .join('')
  const choices = Array.from({ length: 31 }, (_, i) => `<li>Colour number ${i} sold</li>`).join('')
  const { kind } = await read(
    `<ul>${choices}</ul>${row((name, i) => `<div class="card"><h3><a href="/r/${i}">${name} rope of sixteen strands</a></h3><p>€ 1${i}.50</p></div>`)}`,
    several,
  )
  expect(kind).toBe('collection')
})

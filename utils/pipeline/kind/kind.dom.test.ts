import { expect, it } from 'vitest'
import { readArticle } from '../index.ts'

const url = 'https://a.example/page'
const many = (n: number, part: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => part(i)).join('')
const prose = (n: number) =>
  many(
    n,
    (i) =>
      `<p>Paragraph ${i} of the harbour report says that the ferry left the quay at dawn with forty people, two dogs and a piano on board.</p>`,
  )
const declare = (type: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`
const short = (i: number) =>
  `<section><h2>Moorings, part ${i}</h2><p>Berths by the week or the year</p></section>`
const card = (i: number) =>
  `<div class="card"><h3><a href="/n/${i}">Story ${i} of the quay</a></h3><p>What was seen on day ${i} of the regatta</p></div>`
const post = (i: number) =>
  `<li class="post"><a class="username" href="/u/${i}">Sailor ${i}</a> <span class="age">${i} hours ago</span><p>Answer ${i}: mine lay outside from October to April, and the varnish held.</p></li>`

const read = (body: string, head = '') =>
  readArticle(
    new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html'),
    { url },
  )
const kindOf = async (body: string, head = '') => (await read(body, head)).kind

it.each([
  ['article', `<h1>Ferry</h1>${prose(6)}`, ''],
  ['article', `<h1>Ferry</h1>${prose(6)}${many(8, card)}`, declare('NewsArticle')],
  ['article', `<h1>Ferry</h1><div>${prose(12)}</div>${many(90, card)}`, ''],
  ['listing', `<h1>News</h1>${many(8, card)}`, declare('CollectionPage')],
  ['collection', `<h1>Ropes</h1>${many(8, (i) => `<li>${card(i)} <b>€ 1${i}.50</b></li>`)}`, ''],
  ['thread', `<h1>Varnish</h1><ul>${many(6, post)}</ul>`, ''],
  ['thread', `<h1>Varnish</h1><form><ul>${many(6, post)}</ul></form>`, ''],
  ['documentation', `<h1>Knots</h1>${prose(3)}${many(4, (i) => `<pre>tie(${i})</pre>`)}`, ''],
  ['product', `<h1>Rope</h1>${prose(2)}`, declare('Product')],
  [
    'service',
    `<h1>Moorings</h1>${many(6, short)}${many(3, (i) => `<a class="btn" href="/book/${i}">Book now</a>`)}`,
    '',
  ],
] as const)('recognises a page of kind %s', async (kind, body, head) => {
  expect(await kindOf(body, head)).toBe(kind)
})

it('takes short sections alone for no offer', async () => {
  expect(await kindOf(`<h1>Moorings</h1>${many(6, short)}`)).toBe('article')
})

const shortText = `<h1>The ferry has a new bell</h1><p>3 May</p>${prose(2)}${many(30, card)}`
const signed = '<meta property="article:published_time" content="2026-05-03T08:00:00Z">'

it('takes a short text that is signed for an article, however many stories stand below it', async () => {
  const { kind, textContent } = await read(shortText, signed)
  expect(kind).toBe('article')
  expect(textContent).toContain('Paragraph 1')
  expect(textContent).not.toContain('Story 3 of the quay')
})

it('takes a longer text that nobody signs for an article', async () => {
  const text = `<h1>The ferry has a new bell</h1>${prose(5)}`
  expect(await kindOf(text + many(30, card))).toBe('article')
})

it('takes stories below an introduction for a listing, and those that begin with sentences', async () => {
  const story = (i: number) =>
    `<div class="card"><h3><a href="/n/${i}">Story ${i} of the quay</a></h3>${prose(1)}</div>`
  expect(await kindOf(`<h1>News of the quay</h1>${prose(1)}${many(30, card)}`, signed)).toBe(
    'listing',
  )
  expect(await kindOf(`<h1>News of the quay</h1>${many(9, story)}`, signed)).toBe('listing')
})

it('counts the entries of a menu as no list of stories', async () => {
  const menu = many(
    12,
    (i) => `<li class="menu-item"><a href="/s/${i}">Section ${i} of us</a></li>`,
  )
  expect(await kindOf(`<ul class="menu">${menu}</ul><h1>Ferry</h1>${prose(1)}`)).toBe('article')
})

it('reads a thread as posts with their authors and times', async () => {
  const { textContent } = await read(`<h1>Varnish</h1><ul>${many(6, post)}</ul>`)
  for (let i = 0; i < 6; i++) {
    expect(textContent).toContain(`Sailor ${i}`)
    expect(textContent).toContain(`${i} hours ago`)
  }
})

it('takes a text that others speak of below it for an article', async () => {
  const comments = `<ul class="comments">${many(12, post)}</ul>`
  expect(await kindOf(`<h1>Ferry</h1>${prose(8)}${comments}`, declare('NewsArticle'))).toBe(
    'article',
  )
})

it('reads what the rules would leave nothing of', async () => {
  const entry = (i: number) => `<li><a href="/s/${i}">Splices ${i}</a></li>`
  const { textContent } = await read(`<div class="nav-list"><ul>${many(12, entry)}</ul></div>`)
  expect(textContent).toContain('Splices 11')
})

it('reads what waits unseen for a script where nothing else is there', async () => {
  const { textContent, problem } = await read(`<p>Loading</p><div hidden>${prose(10)}</div>
    ${many(80, (i) => `<p>Berth ${i} is free</p>`)}`)
  expect(problem).toBeNull()
  expect(textContent).toContain('Paragraph 3')
})

it('looks past a dialog that asks for consent, however long, to what the page is', async () => {
  const purpose = (i: number) =>
    `<p>Purpose ${i}: partners may store what you look at on this device, measure how often you come back, and share what they measure with others they work with.</p>`
  const dialog = `<div id="consent-sdk"><div role="dialog"><h2>We value your privacy</h2><p>We and our partners use cookies.</p>
    ${many(12, purpose)}</div><div><h3>Cookies that measure</h3>${many(12, purpose)}<h3>Consent</h3>${many(6, purpose)}</div></div>`
  const { kind, textContent } = await read(`<h1>News</h1>${many(12, card)}${dialog}`)
  expect(kind).toBe('listing')
  expect(textContent).toContain('Story 11 of the quay')
  expect(textContent).not.toContain('Purpose')
})

import { expect, it } from 'vitest'
import { readArticle } from '../../index.ts'

const url = 'https://shop.example/ropes/blue'
const pitch = 'A braided rope for moorings that takes neither salt nor sun amiss.'
const described = [
  'Every rope is braided by hand from sixteen strands, and leaves the ropewalk only once it has held for a night.',
  'Wash it in fresh water after each season, dry it in the shade, and it will outlast the boat it holds.',
]
const choices = Array.from(
  { length: 3 },
  (_, i) =>
    `<p>Length ${i} of this rope is sold out or unavailable at the moment, please choose another.</p>`,
).join('')
const product = (description: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Product', name: 'Rope', description })}</script>`

const read = async (body: string, description: string) => {
  const page = `<head>${product(description)}</head><body>${body}</body>`
  return readArticle(new DOMParser().parseFromString(page, 'text/html'), { url })
}
const paragraphs = described.map((text) => `<p>${text}</p>`).join('')

it.each([
  ['names so', '<div class="product-description">', ''],
  ['names so in another language', '<div id="produktbeschreibung">', ''],
  ['declares', '<div>', described.join(' ')],
])('reads the box that the page %s as the description of a product', async (_, box, declared) => {
  const { textContent, kind } = await read(
    `<h1>Rope</h1><main><div>${choices}</div>${box}${paragraphs}</div></main>`,
    declared,
  )
  expect(kind).toBe('product')
  for (const text of described) expect(textContent).toContain(text)
  expect(textContent).not.toContain('sold out')
})

it('reads all of the text where what is named as the description is but a pitch', async () => {
  const { textContent } = await read(
    `<h1>Rope</h1><main><p class="description">${pitch}</p><h2>Care</h2>${paragraphs}${paragraphs.replaceAll('rope', 'line')}</main>`,
    pitch,
  )
  for (const text of [pitch, ...described]) expect(textContent).toContain(text)
})

it('keeps the facts beside the description of a product, in the order of the page', async () => {
  const facts =
    '<table><tr><td>Length</td><td>12 m</td></tr><tr><td>Strands</td><td>16</td></tr></table>'
  const { textContent } = await read(
    `<h1>Rope</h1><div><div>${facts}</div><div class="description">${paragraphs}</div></div>`,
    '',
  )
  expect(textContent.indexOf('12 m')).toBeGreaterThan(-1)
  expect(textContent.indexOf('12 m')).toBeLessThan(textContent.indexOf('braided by hand'))
})

it('tells the price of a product, and neither how it is paid and sent nor the shop’s own fields', async () => {
  const { textContent, removals } = await read(
    `<h1>Rope</h1><main><form><p class="now">€ 15.50</p><input name="n"><button>Buy</button></form>${paragraphs}
      <div class="product-shipping"><h2>How it comes to you</h2><p>It leaves the ropewalk on the day after you order it, and comes by boat.</p></div>
      <div class="sellerFeedback"><p>Bought from them twice, and both times the parcel came sooner than they said.</p></div>
      <table><tr><td>Length</td><td>12 m</td></tr><tr><td>Strands</td><td>16</td></tr><tr><td>price_tier_2:</td><td>1450</td></tr><tr><td>thumb_Dark Blue:</td><td>1450.jpg</td></tr></table></main>`,
    '',
  )
  for (const words of ['€ 15.50', ...described, '12 m']) expect(textContent).toContain(words)
  expect(textContent).not.toMatch(/comes by boat|1450|Bought from them/)
  expect(removals.map(({ reason }) => reason)).toContain('shopTerms')
})

it('takes reviews with prices in them for no shelf', async () => {
  const review = (i: number) =>
    `<li><h3><a href="/u/${i}">Sailor ${i}</a></h3><p>I paid € 15 for it.</p>${paragraphs.repeat(6)}</li>`
  const { kind } = await read(
    `<h1>Rope</h1>${paragraphs}<ul>${[1, 2, 3, 4].map(review).join('')}</ul>`,
    '',
  )
  expect(kind).toBe('product')
})

import { describe, expect, it } from 'vitest'
import { reserve } from '../reserve.ts'
import { takePage } from '../take-page.ts'
import { takeSnapshot } from './index.ts'
import { sourcesOf, stampOf } from './stamp.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const image = (html: string): Element | null =>
  takeSnapshot(parse(html), 'https://a.example/').document.querySelector('img')

describe('takeSnapshot', () => {
  it('leads from a stamp to the live element, and strips the page’s own stamps', () => {
    const live = parse('<p data-lisible-n="0" id="a">text</p>')
    const { document, originals } = takeSnapshot(live, 'https://a.example/')
    const body = document.createDocumentFragment()
    body.append(...document.body.childNodes)
    const sources = sourcesOf(body, originals)
    const copy = body.querySelector('#a')
    expect(sources(copy ? (stampOf(copy) ?? '') : '')).toBe(live.querySelector('#a'))
    expect(sources('nonsense')).toBeNull()
    expect(live.body.innerHTML).toBe('<p data-lisible-n="0" id="a">text</p>')
  })

  it('tells hidden elements by attributes where there is no layout', () => {
    const { document, hidden } = takeSnapshot(
      parse('<p hidden>a</p><p style="display: none">b</p><p>c</p>'),
      'https://a.example/',
    )
    expect([...document.querySelectorAll('p')].map((one) => hidden.has(one))).toEqual([
      true,
      true,
      false,
    ])
  })
})

it('a page that changes while the reserve is brought is read as it stands then', async () => {
  const live = parse('<table><tr><td><p id="a">shown</p><p hidden>not</p></td></tr></table>')
  const { document, hidden, originals } = await takePage(live, 'https://a.example/', {
    loadReserve: async () => {
      live.body.prepend(live.createElement('hr'), live.createElement('hr'))
      return reserve
    },
  })
  const copies = [...document.querySelectorAll('p')]
  expect(copies.map((copy) => hidden.has(copy))).toEqual([false, true])
  expect(originals[Number(stampOf(copies[0] as Element))]).toBe(live.querySelector('#a'))
})

it('a picture that the page shows as a sign keeps that size', async () => {
  const drawing = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')}`
  const frame = document.createElement('iframe')
  frame.srcdoc = `<p>A <img src="${drawing}" style="width: 16px; height: 16px"> b</p><img src="${drawing}" style="width: 90px">`
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  document.body.append(frame)
  await loaded
  const live = frame.contentDocument as Document
  const copies = takeSnapshot(live, 'https://a.example/').document.querySelectorAll('img')
  frame.remove()
  expect([...copies].map((copy) => copy.getAttribute('width'))).toEqual(['16', null])
})

describe('lazy images', () => {
  it.each([
    ['<img data-src="/a.jpg">', '/a.jpg'],
    [
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-lazy-src="https://cdn.example/x?id=1">',
      'https://cdn.example/x?id=1',
    ],
    ['<img src="/spacer.gif" data-original="b.png">', 'b.png'],
    [
      '<img src="data:image/svg+xml,%3Csvg/%3E" x-lazy-src="https://cdn.example/a.jpg">',
      'https://cdn.example/a.jpg',
    ],
    ['<img lazysrc="/a.jpg">', '/a.jpg'],
    ['<img src="/missing-image.svg" data-src="/a.jpg">', '/a.jpg'],
    ['<img src="/real.jpg" data-src="/other.jpg">', '/real.jpg'],
    ['<img src="/real.jpg" other-src="/other.jpg">', '/real.jpg'],
    ['<img data-config=\'{"a":"b.jpg"}\' src="/real.jpg">', '/real.jpg'],
    [
      '<img src="/placeholder.png" class="lazy"><noscript><img src="/full.jpg" alt="Fire"></noscript>',
      '/full.jpg',
    ],
    ['<div><noscript><img src="/only.jpg"></noscript></div>', '/only.jpg'],
  ])('%s', (html, src) => {
    expect(image(html)?.getAttribute('src')).toBe(src)
  })

  it('promotes source sets, of pictures too', () => {
    expect(image('<img data-srcset="/a.jpg 1x, /b.jpg 2x">')?.getAttribute('srcset')).toBe(
      '/a.jpg 1x, /b.jpg 2x',
    )
    const { document } = takeSnapshot(
      parse('<picture><source data-srcset="/a.webp 640w"><img src="/a.jpg"></picture>'),
      'https://a.example/',
    )
    expect(document.querySelector('source')?.getAttribute('srcset')).toBe('/a.webp 640w')
  })
})

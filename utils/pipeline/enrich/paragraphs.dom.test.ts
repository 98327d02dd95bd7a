import { describe, expect, it } from 'vitest'
import { bodyOf, elementOf, sentence } from '../../../tests/read-body.ts'
import { readArticle } from '../index.ts'

const standfirst = 'How a small harbour lost its fleet in one night, and what its crews did then'

describe('paragraphs', () => {
  it('are made of boxes that hold a line', async () => {
    const body = await bodyOf(`<div><section>${sentence} Alone.</section></div>`)
    expect(body.querySelector('section')).toBeNull()
    expect([...body.querySelectorAll('p')].map((p) => p.textContent)).toContain(
      `${sentence} Alone.`,
    )
  })

  it('but not of what holds blocks, nor in lists and tables', async () => {
    const body = await bodyOf(
      `<div>${sentence}<ul><li><div>${sentence} Listed.</div></li></ul></div>`,
    )
    expect(body.querySelector('li p')).toBeNull()
    expect(body.querySelector('p ul')).toBeNull()
  })

  it('are none of quotation marks that are drawn beside a quotation', async () => {
    const body = await bodyOf(
      `<blockquote><p>${sentence} Quoted.</p><span aria-hidden="true">„</span></blockquote>`,
    )
    expect(body.querySelector('blockquote')?.textContent?.trim()).toBe(`${sentence} Quoted.`)
  })
})

it('what holds only signs without a width is empty', async () => {
  const body = await bodyOf('<p>\u200d</p><p>&nbsp;\u200b\ufeff</p><h2>\u00ad</h2><p>👩‍🚒</p>')
  expect([...body.querySelectorAll('p, h2')].map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('First.'),
    '👩‍🚒',
    expect.stringContaining('Last but one.'),
    expect.stringContaining('Last.'),
  ])
})

it('what is empty makes no room for its name; a link to it leads to what follows', async () => {
  const body = await bodyOf(
    `<p>${sentence} <a href="#c">Below</a></p><p id="a"></p><p id="b"></p><div id="c"> </div><p>${sentence} C.</p><p id="d"></p><p id="e">${sentence} E.</p>`,
  )
  expect([...body.querySelectorAll('p, div')].filter((one) => !one.textContent?.trim())).toEqual([])
  const target = body.querySelector(body.querySelector('a')?.getAttribute('href') ?? 'none')
  expect(target?.textContent).toContain('C.')
})

it('line breaks that only make room go, those of verses stay', async () => {
  const body = await bodyOf(
    `<div><br><p>${sentence} A.<br></p><br><br><p><br>&nbsp;</p><p>Roses<br>are<br>red</p></div><pre>a<br></pre>`,
  )
  expect(body.querySelectorAll('br')).toHaveLength(2)
  expect(body.querySelector('p:has(br)')?.textContent).toBe('Rosesarered')
})

describe('pictures between blocks', () => {
  it('are figures, with the link around them', async () => {
    const body = await bodyOf(
      `<div><picture><source srcset="/a.webp"><img src="/a.jpg"></picture><p>${sentence} A.</p><a href="/b-large.jpg"><img src="/b.jpg"></a></div>`,
    )
    expect(body.querySelector('figure > picture > img')).not.toBeNull()
    expect(body.querySelector('figure > a > img')).not.toBeNull()
  })

  it('stay in their line, or where they are small', async () => {
    const body = await bodyOf(
      `<p>${sentence} <img src="/sign.png"> ${sentence}</p><div><img src="/icon.png" width="24" height="24"><p>${sentence} B.</p></div>`,
    )
    expect(body.querySelector('figure')).toBeNull()
    expect(body.querySelectorAll('img')).toHaveLength(2)
  })
})

describe('pictures in lines of text', () => {
  it('are figures where the line holds nothing else', async () => {
    const body = await bodyOf(
      `<p><a href="/a-large.jpg"><img src="/a.jpg"></a></p><h2><span><img src="/b.jpg" width="640"></span></h2><p><img src="/icon.png" width="24"></p>`,
    )
    expect(body.querySelectorAll('figure')).toHaveLength(2)
    expect(body.querySelector('figure > a > img')).not.toBeNull()
    expect(body.querySelector('h2')).toBeNull()
  })

  it('stand above or below the line that they begin or end', async () => {
    const body = await bodyOf(
      `<p><img src="/a.jpg"><br> ${sentence} A.</p><p>${sentence} B. <img src="/b.jpg" width="600"></p><p><img src="/flag.png" width="16"> ${sentence} C.</p>`,
    )
    const order = [...body.querySelectorAll('figure, p')].map(
      (one) =>
        one.querySelector('img')?.getAttribute('src')?.slice(-6) ??
        one.textContent?.trim().slice(-2),
    )
    expect(order.slice(1, 6)).toEqual(['/a.jpg', 'A.', 'B.', '/b.jpg', 'ag.png'])
    expect(body.querySelector('br')).toBeNull()
  })
})

it('entries that lost their list stand in one', async () => {
  const body = await bodyOf(`<div><li>Rope and tar</li><li>Oil and rags</li></div>`)
  expect(body.querySelectorAll('ul > li')).toHaveLength(2)
  expect(body.querySelectorAll('ul')).toHaveLength(1)
})

describe('the standfirst', () => {
  const rolesOn = async (opening: string) => {
    const page = new DOMParser().parseFromString(
      `<html lang="en"><head><title>Fire</title><meta name="description" content="${standfirst}"></head>
       <body><article><h1>Fire</h1>${opening}<p>${sentence} A.</p><p>${sentence} B.</p><p>${sentence} C.</p></article></body></html>`,
      'text/html',
    )
    const body = elementOf(await readArticle(page, { url: 'https://gazette.example/fire/' }))
    expect(body.textContent).toContain(standfirst)
    return [...body.querySelectorAll('[role]')].map(
      (one) => `${one.tagName} ${one.getAttribute('role')} ${one.textContent}`,
    )
  }

  it.each([
    ['a paragraph', `<p>${standfirst}</p>`],
    ['a heading', `<h2>${standfirst}</h2>`],
    ['bold', `<p><strong>${standfirst}</strong></p>`],
  ])('is what the page describes itself by, be it %s', async (_, opening) => {
    expect(await rolesOn(opening)).toEqual([`P doc-subtitle ${standfirst}`])
  })

  it('is no line further down, and other roles of the page go', async () => {
    expect(await rolesOn(`<p>${sentence}</p><p role="note">${standfirst}</p>`)).toEqual([])
  })
})

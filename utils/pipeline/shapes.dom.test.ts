import { afterEach, describe, expect, it } from 'vitest'
import { loadPage } from '../../tests/load-page.ts'
import { readArticle } from './index.ts'

const url = 'https://a.example/page'
const sentence = (n: number) =>
  `Sentence ${n} of the harbour report says that the ferry left the quay at dawn with forty people, two dogs and a piano on board.`
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('')
const parse = (html: string, type: DOMParserSupportedType = 'text/html') =>
  new DOMParser().parseFromString(html, type)

const read = (live: Document, selection?: Range) => readArticle(live, { url, selection })

/** The sentences of an article, by their numbers. */
const sentences = (text: string) =>
  [...text.matchAll(/Sentence (\d+) of/g)].map(([, n]) => Number(n))

afterEach(() => document.body.replaceChildren())

describe('trees within the page', () => {
  it('reads open shadow roots with what their slots show, and leads back to the live elements', async () => {
    const live =
      await loadPage(`<h1>Ferry</h1><x-page><p slot="late">${sentence(5)}</p><x-text></x-text>
      <p>${sentence(3)}</p><p slot="none">${sentence(9)}</p></x-page>`)
    const host = live.querySelector('x-page') as HTMLElement
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<article><p>${sentence(1)}</p><slot></slot><p>${sentence(4)}</p><slot name="late"></slot><slot name="empty"><p>${sentence(6)}</p></slot></article>`
    const inner = live.querySelector('x-text') as HTMLElement
    inner.attachShadow({ mode: 'open' }).innerHTML = `<p id="inner">${sentence(2)}</p>`
    const article = await read(live)
    expect(sentences(article.textContent)).toEqual([1, 2, 3, 4, 5, 6])
    const second = [...article.body.querySelectorAll('p')].find((p) =>
      p.textContent?.startsWith('Sentence 2 '),
    )
    const stamp = second?.getAttribute('data-lisible-n') ?? ''
    expect(article.sources(stamp)).toBe(inner.shadowRoot?.querySelector('#inner'))
  })

  it('reads declared shadow roots of a document that was only parsed', async () => {
    const article = await read(
      parse(`<h1>Ferry</h1><x-page><template shadowrootmode="open"><article>${paragraphs(1, 2)}<slot></slot>
        ${paragraphs(4, 5)}</article></template><p>${sentence(3)}</p></x-page>`),
    )
    expect(sentences(article.textContent)).toEqual([1, 2, 3, 4, 5])
  })

  it('reads a frame of the same origin where it stands, with addresses relative to the frame', async () => {
    const live = await loadPage(
      `<h1>Ferry</h1><main>${paragraphs(1, 2)}<iframe></iframe>${paragraphs(8, 8)}</main>`,
    )
    const frame = live.querySelector('iframe')?.contentDocument as Document
    frame.body.innerHTML = `<base href="https://b.example/in/">${paragraphs(3, 7)}<p>And <a href="more">more words about the ferry</a> stand in the log that the captain keeps.</p>`
    const article = await read(live)
    expect(sentences(article.textContent)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(article.body.querySelector('a')?.getAttribute('href')).toBe('https://b.example/in/more')
  })

  it('reads the frame of a frameset', async () => {
    const live = await loadPage('<frameset cols="20%,80%"><frame><frame></frameset>')
    const [menu, text] = [...live.querySelectorAll('frame')].map((one) => one.contentDocument)
    if (menu?.body) menu.body.innerHTML = '<a href="/a">Home</a> <a href="/b">Contact</a>'
    if (text?.body) text.body.innerHTML = `<h1>Ferry</h1>${paragraphs(1, 6)}`
    expect(sentences((await read(live)).textContent)).toEqual([1, 2, 3, 4, 5, 6])
  })
})

it('reads what stands in elements without a box of their own', async () => {
  const live =
    await loadPage(`<h1>Ferry</h1><article>${paragraphs(1, 3)}<div style="display: contents">
    <div style="display: contents">${paragraphs(4, 5)}</div></div><div style="display: none"><div style="display: contents">${paragraphs(6, 6)}</div></div></article>`)
  expect(sentences((await read(live)).textContent)).toEqual([1, 2, 3, 4, 5])
})

describe('documents of other kinds', () => {
  it('reads XHTML as it reads HTML', async () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title></head><body><nav><a href="/x">Home</a></nav><article><h1>Ferry</h1>${paragraphs(1, 4)}<ul><li>One thing of the list</li></ul></article></body></html>`
    const article = await read(parse(xhtml, 'application/xhtml+xml'))
    expect(article).toMatchObject({ title: 'Ferry', problem: null })
    expect(sentences(article.textContent)).toEqual([1, 2, 3, 4])
    expect(article.body.querySelector('li')?.textContent).toBe('One thing of the list')
    expect(article.textContent).not.toContain('Home')
  })

  it.each(['', '<html></html>', '<p> </p>'])(
    'says of %j that there is nothing to read',
    async (html) => {
      expect(await read(parse(html))).toMatchObject({ problem: 'emptyPage', textContent: '' })
    },
  )

  it('reads a page of 200,000 nodes', async () => {
    const live = parse(`<h1>Ferry</h1><article>${paragraphs(1, 50)}</article>`)
    const list = live.createElement('div')
    for (let i = 0; i < 50_000; i++) {
      const item = live.createElement('div')
      item.append(live.createElement('span'), live.createElement('i'), `${i}`)
      list.append(item)
    }
    live.body.append(list)
    expect(sentences((await read(live)).textContent)).toHaveLength(50)
  })
})

describe('a selection', () => {
  it('is read alone, with the elements it stands in, under the page’s title', async () => {
    const live = await loadPage(
      `<title>Ferry</title><main><h1>Ferry</h1>${paragraphs(1, 6)}<ul><li>first thing</li><li>second thing</li><li>third thing</li></ul></main>`,
    )
    const range = live.createRange()
    const paragraph = live.querySelectorAll('p')[3]?.firstChild as Text
    range.setStart(paragraph, paragraph.data.indexOf('harbour'))
    range.setEndAfter(live.querySelectorAll('li')[1] as Element)
    const article = await read(live, range)
    expect(article).toMatchObject({ title: 'Ferry', problem: null, confidence: 1 })
    expect([...article.body.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      sentence(4).slice(sentence(4).indexOf('harbour')),
      sentence(5),
      sentence(6),
    ])
    expect([...article.body.querySelectorAll('ul li')].map((li) => li.textContent)).toEqual([
      'first thing',
      'second thing',
    ])
  })

  it('within one paragraph is that paragraph’s part', async () => {
    const live = parse(`<title>Ferry</title><article>${paragraphs(1, 3)}</article>`)
    const range = live.createRange()
    const text = live.querySelector('p')?.firstChild as Text
    range.setStart(text, 0)
    range.setEnd(text, 10)
    expect((await read(live, range)).textContent).toBe('Sentence 1')
  })

  it('that holds no text is no selection', async () => {
    const live = parse(`<h1>Ferry</h1><article>${paragraphs(1, 4)}</article>`)
    const range = live.createRange()
    range.setStart(live.body, 0)
    expect(sentences((await read(live, range)).textContent)).toEqual([1, 2, 3, 4])
  })
})

describe('several stories on one page', () => {
  const story = (tag: string, title: string, text: string) =>
    `<${tag} class="story"><h1>${title}</h1>${text}</${tag}>`

  it.each(['article', 'div'])('of those in <%s> the one with the title is read', async (tag) => {
    const article = await read(
      parse(`<head><title>Ferry</title></head><div>${story(tag, 'Ferry', paragraphs(1, 6))}
        ${story(tag, 'Another day at the lock', paragraphs(11, 18))}${story(tag, 'The last sailmaker', paragraphs(21, 28))}</div>`),
    )
    expect(sentences(article.textContent)).toEqual([1, 2, 3, 4, 5, 6])
  })
})

describe('pages of AMP', () => {
  const amp = (body: string) =>
    parse(`<html amp lang="en"><head><title>Ferry</title></head><body>${body}</body></html>`)

  it('show their pictures, and no advertisements or menus', async () => {
    const article = await read(
      amp(`<amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article><h1>Ferry</h1>
      ${paragraphs(1, 3)}<amp-img src="/quay.jpg" width="800" height="600" alt="The quay"></amp-img><amp-ad type="x"></amp-ad>${paragraphs(4, 6)}</article>`),
    )
    expect(sentences(article.textContent)).toEqual([1, 2, 3, 4, 5, 6])
    expect(article.content).toContain('https://a.example/quay.jpg')
    expect(article.textContent).not.toContain('Home')
  })

  it('show a picture once that has another for readers without scripts', async () => {
    const article = await read(
      amp(`<article><h1>Ferry</h1><figure><amp-img src="/quay.jpg" width="800" height="600"><noscript><img src="/quay.jpg"></noscript></amp-img>
      <figcaption>The quay</figcaption></figure>${paragraphs(1, 6)}</article>`),
    )
    expect(article.body.querySelectorAll('figure img')).toHaveLength(1)
    expect(article.body.querySelector('figcaption')?.textContent).toBe('The quay')
  })
})

describe('little text, or text that is not shown yet', () => {
  it('an essay in pictures keeps all of them with their captions', async () => {
    const figures = Array.from(
      { length: 12 },
      (_, i) =>
        `<figure><img src="/p${i}.jpg" width="1200" height="800" alt=""><figcaption>Picture ${i}: the crew at work on the slip.</figcaption></figure>`,
    )
    const article = await read(
      parse(
        `<head><title>Ferry</title></head><main><h1>Ferry</h1><p>${sentence(1)}</p>${figures.join('')}</main>`,
      ),
    )
    expect(article.body.querySelectorAll('figure > img')).toHaveLength(12)
    expect(article.body.querySelectorAll('figcaption')).toHaveLength(12)
  })

  it('one paragraph is an article', async () => {
    const article = await read(
      parse(
        `<head><title>Ferry late</title></head><nav><a href="/">Home</a></nav><main><h1>Ferry late</h1><p>${sentence(1)}</p></main><footer><a href="/i">Imprint</a></footer>`,
      ),
    )
    expect(article.textContent).toBe(sentence(1))
  })

  it('what stands in <noscript> is read where nothing else is there', async () => {
    const article = await read(
      parse(
        `<head><title>Ferry</title></head><div id="root"></div><noscript><article><h1>Ferry</h1>${paragraphs(1, 8)}</article></noscript>`,
      ),
    )
    expect(sentences(article.textContent)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it.each([
    `<button aria-controls="rest">Show more</button><div id="rest" hidden>${paragraphs(4, 5)}</div>`,
    `<div hidden>${paragraphs(4, 5)}</div><a href="#" class="more">Show more</a>`,
  ])('what waits to be shown belongs to the text: %s', async (rest) => {
    const article = await read(
      parse(
        `<head><title>Ferry</title></head><article><h1>Ferry</h1>${paragraphs(1, 3)}${rest}</article>`,
      ),
    )
    expect(sentences(article.textContent)).toEqual([1, 2, 3, 4, 5])
    expect(article.textContent).not.toContain('Show more')
  })
})

it('leaves out today, ages, counters, the weather and tickers', async () => {
  const article = await read(
    parse(`<html lang="en"><head><title>Ferry</title></head><body><header><div>Thursday, 26 November 2026</div></header>
    <article><h1>Ferry</h1><div><span>Updated 5 minutes ago</span></div><div>1,204 views</div>${paragraphs(1, 3)}
    <div class="weather"><span>Pellan</span> <span>14°C</span></div>${paragraphs(4, 5)}
    <ul class="ticker"><li>Coal 18,204.5 +0.43%</li><li>Oil 71.20 −1.1%</li></ul>${paragraphs(6, 7)}</article></body></html>`),
  )
  expect(sentences(article.textContent)).toEqual([1, 2, 3, 4, 5, 6, 7])
  for (const out of ['2026', 'minutes ago', 'views', '14°C', 'Coal'])
    expect(article.textContent).not.toContain(out)
})

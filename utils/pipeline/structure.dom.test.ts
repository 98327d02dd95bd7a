import { describe, expect, it } from 'vitest'
import { bodyOf, elementOf, sentence } from '../../tests/read-body.ts'
import { readArticle } from './index.ts'

describe('code', () => {
  it('keeps its language and loses line numbers', async () => {
    const body = await bodyOf(
      '<div class="highlight"><pre class="language-ts"><code><span class="lineno">1</span>let a = 1\n<span class="lineno">2</span>  b()</code></pre></div>',
    )
    expect(body.querySelector('pre')?.textContent).toBe('let a = 1\n  b()')
    expect(body.querySelector('pre')?.getAttribute('data-language')).toBe('ts')
  })

  it('is taken out of tables with a gutter', async () => {
    const body = await bodyOf(
      '<figure class="highlight py"><table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a = 1\nb = 2</pre></td></tr></table></figure>',
    )
    expect(body.querySelector('pre')?.textContent).toBe('a = 1\nb = 2')
    expect(body.querySelector('table')).toBeNull()
  })
})

it('keeps the MathML of what is drawn', async () => {
  const body = await bodyOf(
    `<p>${sentence} <span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html" aria-hidden="true">x</span></span></p>`,
  )
  expect(body.querySelector('math mi')?.textContent).toBe('x')
  expect(body.textContent).not.toContain('xx')
})

describe('pictures', () => {
  it('emoji are text, tracking pixels go', async () => {
    const body = await bodyOf(
      `<p>${sentence} <img class="emoji" alt="🔥" src="/fire.svg"><img src="/count.gif" width="1" height="1"></p>`,
    )
    expect(body.textContent).toContain('🔥')
    expect(body.querySelector('img')).toBeNull()
  })

  it('what only holds the place of a picture that nothing names makes no room', async () => {
    const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
    const svg = 'data:image/svg+xml;charset=utf-8,%3Csvg viewBox="0 0 9 9"/%3E'.replaceAll('"', "'")
    const body = await bodyOf(
      `<figure><img src="${gif}" width="750" height="450"></figure><p><img src="${svg}" width="750" height="450" alt="A map"></p>
       <div><img class="lazy" alt=""></div><picture><source srcset="/a.webp"><img alt="A"></picture><img src="${gif}" srcset="/b.jpg 2x">`,
    )
    expect(body.querySelectorAll('img')).toHaveLength(2)
    expect(body.querySelectorAll('figure')).toHaveLength(2)
    expect(body.querySelector('img')?.closest('picture')).not.toBeNull()
    expect([...body.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      'https://gazette.example/a.webp',
      'https://gazette.example/b.jpg',
    ])
  })

  it('a figure’s background is its picture', async () => {
    const body = await bodyOf(
      '<figure><div style="background-image: url(\'/quay.jpg\')"></div><figcaption>The quay at dawn</figcaption></figure>',
    )
    expect(body.querySelector('figure img')?.getAttribute('src')).toBe(
      'https://gazette.example/quay.jpg',
    )
    expect(body.querySelector('figcaption')?.textContent).toBe('The quay at dawn')
  })

  it('the lead image is added once, and not beside its twin', async () => {
    const head = '<meta property="og:image" content="https://gazette.example/img/lead-photo.jpg">'
    expect((await bodyOf('', head)).querySelectorAll('img')).toHaveLength(1)
    const twin = '<figure><img src="/img/lead-photo.jpg?w=640"></figure>'
    expect((await bodyOf(twin, head)).querySelectorAll('img')).toHaveLength(1)
    // Below the standfirst a picture is the lead image too, though its address is another.
    const own = '<figure><img src="/img/crop-of-it.jpg"></figure>'
    expect((await bodyOf(own, head)).querySelectorAll('img')).toHaveLength(1)
  })

  it('the picture between title and text comes along with its caption', async () => {
    const page = new DOMParser().parseFromString(
      `<html><title>Fire</title><body><main><h1>Fire</h1><figure><img src="/lead.jpg"><figcaption>Smoke</figcaption></figure>
       <div class="text"><p>${sentence} One.</p><p>${sentence} Two.</p><p>${sentence} Three.</p></div></main></body></html>`,
      'text/html',
    )
    const { body } = await readArticle(page, { url: 'https://gazette.example/' })
    expect(body.querySelector('figure img')?.getAttribute('src')).toBe(
      'https://gazette.example/lead.jpg',
    )
    expect(body.querySelector('figcaption')?.textContent).toBe('Smoke')
  })

  it('pictures there that lead to other articles, and signs, stay out', async () => {
    const page = new DOMParser().parseFromString(
      `<html><title>Fire</title><body><main><h1>Fire</h1><a href="/other"><img src="/other.jpg"><b>Nobody slept in the port</b></a>
       <img src="/bookmark.svg" alt="Bookmark"><img src="/lead-picture.jpg?fit=wide"><img src="/lead-picture.jpg?fit=narrow">
       <div class="text"><p>${sentence} One.</p><p>${sentence} Two.</p><p>${sentence} Three.</p></div></main></body></html>`,
      'text/html',
    )
    const body = elementOf(await readArticle(page, { url: 'https://gazette.example/' }))
    expect([...body.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      'https://gazette.example/lead-picture.jpg?fit=wide',
    ])
  })
})

it('a frame becomes a card with a link, and loads nothing', async () => {
  const body = await bodyOf(
    '<iframe src="https://video.example/embed/abc" title="The rescue"></iframe><iframe src="about:blank"></iframe>',
  )
  expect(body.querySelector('iframe')).toBeNull()
  const link = body.querySelector('figure a')
  expect(link?.textContent).toBe('The rescue')
  expect(link?.getAttribute('href')).toBe('https://video.example/embed/abc')
})

describe('tables', () => {
  it('of data stay', async () => {
    const body = await bodyOf(
      '<table><tr><th>Crew</th><th>Hours</th></tr><tr><td>North</td><td>9</td></tr></table>',
    )
    expect(body.querySelectorAll('td')).toHaveLength(2)
  })
  it('that only lay out are blocks', async () => {
    const body = await bodyOf(`<table><tr><td><p>${sentence} Within.</p></td></tr></table>`)
    expect(body.querySelector('table')).toBeNull()
    expect(body.textContent).toContain('Within.')
  })
})

it('a table that stands alone in a figure is text, its caption the table’s', async () => {
  const rows = '<tr><th>Boat</th><th>Year</th></tr><tr><td>Petrel</td><td>1931</td></tr>'
  const body = await bodyOf(
    `<figure><table>${rows}</table></figure><figure><table>${rows}</table><figcaption>Boats</figcaption></figure>`,
  )
  expect(body.querySelector('figure')).toBeNull()
  expect(body.querySelectorAll('table')).toHaveLength(2)
  expect(body.querySelector('table > caption')?.textContent).toBe('Boats')
})

it('tables keep caption and scope, lists their nesting and numbers, terms what they mean', async () => {
  const body = await bodyOf(
    `<table><caption>Hours</caption><tr><th scope="col">Crew</th></tr><tr><td>North</td></tr></table>
     <ul><li>one<ul><li>one and a half</li></ul></li></ul><ol start="3" reversed><li value="7">seven</li></ol>
     <dl><dt>Crew</dt><dd>The people aboard, nine of them.</dd></dl>`,
  )
  expect(body.querySelector('caption')?.textContent).toBe('Hours')
  expect(body.querySelector('th')?.getAttribute('scope')).toBe('col')
  expect(body.querySelector('li li')?.textContent).toBe('one and a half')
  expect(body.querySelector('ol')?.getAttribute('start')).toBe('3')
  expect(body.querySelector('ol li')?.getAttribute('value')).toBe('7')
  expect(body.querySelector('dt + dd')?.textContent).toContain('nine of them')
})

it('a space in an element of its own keeps two words apart', async () => {
  const body = await bodyOf(`<p>${sentence} So <b>two</b><span> </span><i>words</i> stay.</p>`)
  expect(body.textContent).toContain('So two words stay.')
})

it('galleries keep their order, each picture its own caption', async () => {
  const body = await bodyOf(
    `<div><figure><img src="/1.jpg"><figcaption>One</figcaption></figure><figure><img src="/2.jpg"><figcaption>Two</figcaption></figure></div>
     <div><div class="slide"><img src="/3.jpg"><p class="caption">Three</p></div><div class="slide"><img src="/4.jpg"><p class="caption">Four</p></div></div>`,
  )
  const pairs = [...body.querySelectorAll('figure')].map((figure) => [
    figure.querySelector('img')?.getAttribute('src')?.split('/').at(-1),
    figure.querySelector('figcaption')?.textContent,
  ])
  expect(pairs).toEqual([
    ['1.jpg', 'One'],
    ['2.jpg', 'Two'],
    ['3.jpg', 'Three'],
    ['4.jpg', 'Four'],
  ])
})

it('bold lines are intertitles, footnotes lead there and back', async () => {
  const body = await bodyOf(
    `<p><strong>After the fire</strong></p><p>${sentence}<sup id="ref1"><a href="#note1">1</a></sup></p>
     <p>${sentence} Between.</p><ol><li id="note1">The log of the harbour master, as printed that week. <a href="#ref1">↩</a></li></ol>`,
  )
  const heading = [...body.querySelectorAll('h2, h3')].find(
    (one) => one.textContent === 'After the fire',
  )
  expect(heading).toBeDefined()
  const there = body.querySelector('sup a')?.getAttribute('href')
  expect(body.querySelector(`li${there}`)).not.toBeNull()
  expect(body.querySelector('li a')?.getAttribute('href')).toBe(`#${body.querySelector('sup')?.id}`)
})

it('a pull quote that says something of its own stays', async () => {
  const body = await bodyOf(
    `<p>${sentence} She left.</p><blockquote class="pullquote">“We never saw the like of it in forty years”</blockquote>`,
  )
  expect(body.querySelector('blockquote')?.textContent).toContain('forty years')
})

it('a pull quote that repeats the prose goes', async () => {
  const body = await bodyOf(
    `<p>${sentence} “The roof was the cheap part of it,” she added later.</p>
     <blockquote>“The roof was the cheap part of it”</blockquote>`,
  )
  expect(body.querySelector('blockquote')).toBeNull()
})

it('never throws: an empty page says that it is', async () => {
  const empty = document.implementation.createHTMLDocument('')
  const article = await readArticle(empty, { url: 'https://a.example/' })
  expect(article.problem).toBe('emptyPage')
  expect(article.confidence).toBe(0)
})

describe('never throws', () => {
  const frameset =
    '<html><head><title>Frames</title></head><frameset><frame src="a.html"></frameset></html>'
  it.each([
    ['a frameset', () => new DOMParser().parseFromString(frameset, 'text/html')],
    [
      'XML without a body',
      () => new DOMParser().parseFromString('<feed><p>Back at noon.</p></feed>', 'text/xml'),
    ],
    [
      'XHTML',
      () =>
        new DOMParser().parseFromString(
          '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Back at noon.</p></body></html>',
          'application/xhtml+xml',
        ),
    ],
    [
      'a document without an element',
      () => {
        const bare = document.implementation.createHTMLDocument('')
        bare.documentElement.remove()
        return bare
      },
    ],
  ])('%s', async (_, page) => {
    const article = await readArticle(page(), { url: 'https://a.example/' })
    expect(article.problem).not.toBeNull()
    expect(article.body).toBeInstanceOf(DocumentFragment)
  })
})

it('finds no article on a page of a few words, and still gives them', async () => {
  const page = new DOMParser().parseFromString('<body><p>Nothing but this.</p></body>', 'text/html')
  const article = await readArticle(page, { url: 'https://a.example/' })
  expect(article.problem).toBe('noArticleFound')
  expect(article.textContent).toContain('Nothing but this.')
})

it('a heading loses what only links to it', async () => {
  const body = await bodyOf(
    '<h2 id="a">The quay <button class="copy">🔗</button></h2><p>Text.</p><h2 id="b">The port <a href="#b">#</a></h2><p>Text.</p><h2 id="c">In <a href="#a">C#</a></h2>',
  )
  expect([...body.querySelectorAll('h2')].map(({ textContent }) => textContent?.trim())).toEqual([
    'The quay',
    'The port',
    'In C#',
  ])
})

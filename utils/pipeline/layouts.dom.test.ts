import { describe, expect, it } from 'vitest'
import { elementOf } from '../../tests/read-body.ts'
import type { Article } from '../article.ts'
import { readArticle } from './index.ts'

const lines = [
  'The mill by the weir was built when the valley still sent its grain down the river by boat.',
  'Its wheel turns again since spring, though the bearings sing on frosty mornings before dawn.',
  'A miller of twenty-six keeps the stones dressed, and says that flour has no second version.',
  'On Saturdays the neighbours come with bags of their own and stand in line along the race.',
  'The parish paid for half of the roof, and the rest came from bricks that bear the names of givers.',
]
const text = lines.map((line) => `<p>${line}</p>`).join('')

const parse = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<html lang="en"><head><title>The mill turns</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  )
const read = (body: string, head = ''): Promise<Article> =>
  readArticle(parse(body, head), { url: 'https://gazette.example/mill/' })
const captionsIn = (article: Article): string[] =>
  [...elementOf(article).querySelectorAll('figure figcaption')].map((one) =>
    (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
const picturesIn = (article: Article): (string | null)[] =>
  [...elementOf(article).querySelectorAll('img')].map((one) => one.getAttribute('src'))

describe('the lead picture', () => {
  it('above the title has its caption', async () => {
    const article = await read(
      `<main><figure><img src="/wheel.jpg" width="900" height="600"><figcaption>The wheel. Photo: A. Nother</figcaption></figure>
       <h1>The mill turns</h1><div class="entry-content">${text}</div></main>`,
    )
    expect(captionsIn(article)).toEqual(['The wheel. Photo: A. Nother'])
  })

  it('has the caption that only a class tells, in whatever boxes both stand', async () => {
    const article = await read(
      `<main><h1>The mill turns</h1><div class="field"><div class="media"><div class="field-image"><picture><img src="/wheel.jpg" width="900" height="600"></picture></div><div class="field-caption">The wheel in March</div></div></div>
       <div class="field-body">${text}</div></main>`,
    )
    expect(captionsIn(article)).toEqual(['The wheel in March'])
  })

  it('stays where the button around it says that it opens large', async () => {
    const article = await read(
      `<article><h1>The mill turns</h1><figure><button><span>Click to enlarge</span><img src="/wheel.jpg" width="900" height="600"></button><figcaption>The wheel</figcaption></figure><div>${text}</div></article>`,
    )
    expect(picturesIn(article)).toEqual(['https://gazette.example/wheel.jpg'])
    expect(article.textContent).not.toContain('enlarge')
  })
})

describe('pictures that wait for their script', () => {
  it('are seen though the page hides them until then', async () => {
    const article = await read(
      `<article><h1>The mill turns</h1>${text}<p><img style="visibility: hidden" data-src="https://gazette.example/race.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>${text.replaceAll('The', 'And the')}</article>`,
    )
    expect(picturesIn(article)).toEqual(['https://gazette.example/race.jpg'])
  })

  it('stay hidden where the page hides them for good', async () => {
    const article = await read(
      `<article><h1>The mill turns</h1>${text}<p><img style="display: none" src="/race-small.jpg"></p><p><img src="/race.jpg"></p></article>`,
    )
    expect(picturesIn(article)).toEqual(['https://gazette.example/race.jpg'])
  })

  it('are drawn once where a stand-in lies behind them', async () => {
    const article = await read(
      `<article><h1>The mill turns</h1>${text}<figure><div><img src="/grey-placeholder.png"><img src="/race.jpg" width="640" height="360"></div><figcaption>The race</figcaption></figure></article>`,
    )
    expect(picturesIn(article)).toEqual(['https://gazette.example/race.jpg'])
    expect(captionsIn(article)).toEqual(['The race'])
  })
})

describe('captions that only their words or their type tell', () => {
  it.each([
    [
      'a credit below the picture',
      '<p><img src="/race.jpg"></p><p>The race in spring. Foto: dpa</p>',
    ],
    ['a credit in another script', '<p><img src="/race.jpg"></p><p>水车（图源：山城日报）</p>'],
    ['a credit behind a break', '<p><img src="/race.jpg"><br><em>Foto: A. Nother</em></p>'],
    [
      'italics below the picture',
      '<div><img src="/race.jpg"></div><p><em>The race in spring</em></p>',
    ],
  ])('%s', async (_, picture) => {
    const article = await read(
      `<article><h1>The mill turns</h1>${text}${picture}<p>${lines[0]} Again.</p></article>`,
    )
    expect(captionsIn(article)).toHaveLength(1)
  })

  it.each([
    ['a sentence', `<p><img src="/race.jpg"></p><p>The race is cleaned in spring.</p>`],
    [
      'a note at the end',
      '<p><img src="/race.jpg"></p><p><em>This text was read aloud first.</em></p>',
    ],
    [
      'words elsewhere',
      '<p><img src="/race.jpg"></p><p>Nobody minds the race.</p><p>Photo: A. Nother</p>',
    ],
    [
      'an entry with its text',
      '<div><div><img src="/race.jpg"></div><div><div>Photo: A. Nother</div><div><p>The race is cleaned in spring.</p></div></div></div>',
    ],
  ])('%s is none', async (_, picture) => {
    const article = await read(`<article><h1>The mill turns</h1>${text}${picture}</article>`)
    expect(captionsIn(article)).toEqual([])
  })

  it('a card keeps its link out of the caption', async () => {
    const article = await read(
      `<article><h1>The mill turns</h1>${text}<figure><video src="/wheel.mp4" poster="/wheel.jpg"></video><figcaption>The wheel at noon</figcaption></figure></article>`,
    )
    expect(captionsIn(article)).toEqual(['The wheel at noon'])
  })

  it('a background named as a picture has its caption', async () => {
    const article = await read(
      `<article><h1>The mill turns</h1>${text}<div class="media"><div role="img" style="background-image: url('/race.jpg')"></div><div class="media-credit">Courtesy of the parish</div></div><p>The lamp is from the same sale as the scales by the door.</p></article>`,
    )
    expect(captionsIn(article)).toEqual(['Courtesy of the parish'])
  })
})

it('a heading holds a line, not paragraphs', async () => {
  const article = await read(
    `<article><h1>The mill turns</h1>${text}<h2>The stones<div><button aria-label="Link"></button></div></h2>${text.replaceAll('The', 'And the')}</article>`,
  )
  expect(elementOf(article).querySelector('h2')?.innerHTML).toBe('The stones')
})

it('a card of a link to another site is no button that marks the page', async () => {
  const article = await read(
    `<article><h1>The mill turns</h1>${text}<figure class="bookmark-card"><a class="bookmark-container" href="https://stones.example/dressing"><div class="bookmark-title">How stones are dressed</div><div class="bookmark-description">A day with hammer and quill.</div></a></figure>${text.replaceAll('The', 'And the')}</article>`,
  )
  expect(article.textContent).toContain('How stones are dressed')
})

it('a pitch goes with the form that it stands above', async () => {
  const article = await read(
    `<article><h1>The mill turns</h1>${text}<div class="box"><p>Join 40,000 readers</p><form><input type="email"><button>Subscribe</button></form></div>${text.replaceAll('The', 'And the')}</article>`,
  )
  expect(article.textContent).not.toContain('40,000')
})

it('a line in quotation marks that repeats the prose is a pull quote', async () => {
  const article = await read(
    `<article><h1>The mill turns</h1>${text}<p>“Flour has no second version,” he says again, and turns the lamp down.</p><div class="big">“Flour has no second version”</div><p>The lamp is from the same sale as the scales by the door.</p></article>`,
  )
  expect(article.textContent.match(/no second version/g)).toHaveLength(2)
  expect(article.removals.map(({ rule }) => rule)).toContain('repeated')
})

it('a button above the notes is not their heading', async () => {
  const article = await read(
    `<article><h1>The mill turns</h1>${text}<p>The wheel is oak, cut upstream in a wet year.<a id="r1" href="#n1">1</a></p><p class="button-wrapper"><a class="button" href="/comments">Leave a comment</a></p><div><a id="n1" href="#r1">1</a><div><p>So the carpenter says.</p></div></div></article>`,
  )
  expect(article.textContent).toContain('So the carpenter says.')
  expect(article.textContent).not.toContain('Leave a comment')
})

it('a picture without an address has that of its sources, an empty set beside it or not', async () => {
  const picture = (set: string) =>
    `<picture><source srcset="/small.jpg 400w, /mill.jpg 800w"><img alt="The mill"${set}></picture>`
  for (const set of ['', ' srcset=""']) {
    const article = await read(
      `<article><h1>The mill turns</h1>${text}${picture(set)}${text}</article>`,
    )
    expect(elementOf(article).querySelector('img')?.getAttribute('src')).toContain('/mill.jpg')
  }
})

describe('the standfirst', () => {
  const described = '<meta name="description" content="What turns, and what does not">'

  it('may be short where the page describes itself by it', async () => {
    const article = await read(
      `<article><h1>The mill turns</h1><p class="dek">What turns, and what does not</p><div>${text}</div></article>`,
      described,
    )
    expect(elementOf(article).querySelector('[role=doc-subtitle]')?.textContent).toBe(
      'What turns, and what does not',
    )
  })

  it.each([
    '<p class="heading__subtitle">A guide to the wheel</p>',
    '<div class="sub-title"><p>A guide to the wheel</p></div>',
  ])('may be short where a class says what it is: %s', async (standfirst) => {
    const article = await read(
      `<article><div><h1>The mill turns</h1>${standfirst}<p class="meta">Engineering desk</p></div><div>${text}</div></article>`,
    )
    expect(article.textContent).toContain('A guide to the wheel')
    expect(article.textContent).not.toContain('Engineering desk')
  })

  it('is no name that the description repeats', async () => {
    const article = await read(
      `<article><h1>The mill turns</h1><p>ZOFIA LIS</p><div>${text}</div></article>`,
      '<meta name="description" content="ZOFIA LIS">',
    )
    expect(article.textContent).not.toContain('ZOFIA')
  })

  it('may begin with a place that the description leaves out', async () => {
    const article = await read(
      `<article><h1>The mill turns</h1><p><span>Weir</span>${lines[0]}</p><div>${text.slice(text.indexOf('</p>') + 4)}</div></article>`,
      `<meta name="description" content="${lines[0]}">`,
    )
    expect(elementOf(article).querySelector('[role=doc-subtitle]')?.textContent).toContain('Weir')
  })
})

it('tags are those that the article links to where its head lists none', async () => {
  const { tags } = await read(
    `<article><h1>The mill turns</h1>${text}<a rel="category tag" href="/c/news">News</a><a rel="tag" href="/t/mills">Mills</a><a rel="tag" href="/t/rivers">Rivers</a></article><article><h2>Eels</h2><a rel="tag" href="/t/eels">Eels</a></article>`,
  )
  expect(tags).toEqual(['Mills', 'Rivers'])
})

it('a name is not joined to the office in the span beside it', async () => {
  const { byline } = await read(
    `<article><h1>The mill turns</h1><div class="authors"><span class="author-name">Zofia Lis</span><span class="author-position">Reporter</span></div>${text}</article>`,
  )
  expect(byline).toBe('Zofia Lis')
})

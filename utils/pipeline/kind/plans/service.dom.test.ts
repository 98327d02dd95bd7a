import { expect, it } from 'vitest'
import { readArticle } from '../../index.ts'

const section = (i: number) =>
  `<section><h2>Moorings, part ${i}</h2><p>Berths by the week or the year</p></section>`
const page = `<h1>Moorings for all</h1><p>Berths by the hour</p>
  <main>${[1, 2, 3, 4, 5, 6].map(section).join('')}</main>`

const read = (body: string, url: string) =>
  readArticle(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'), { url })

it.each(['https://a.example/', 'https://a.example/en', 'https://a.example/index.html'])(
  'takes the front page of a site, %s, for what somebody offers',
  async (url) => {
    const { kind, textContent } = await read(page, url)
    expect(kind).toBe('service')
    for (let i = 1; i <= 6; i++) expect(textContent).toContain(`Moorings, part ${i}`)
  },
)

it('takes no front page with code on it for documentation', async () => {
  const code = '<pre>tie(1)</pre><pre>tie(2)</pre><pre>tie(3)</pre>'
  expect((await read(page + code, 'https://a.example/')).kind).toBe('service')
  expect((await read(page + code, 'https://a.example/knots')).kind).toBe('documentation')
})

it('takes a front page of stories for a listing', async () => {
  const story = (i: number) =>
    `<li class="story"><h3><a href="/n/${i}">Story ${i} of the quay</a></h3><p>What was seen on day ${i}</p><time>${i} May</time></li>`
  const stories = Array.from({ length: 8 }, (_, i) => story(i)).join('')
  const buttons = '<a class="btn" href="/join">Join</a>'.repeat(3)
  const { kind } = await read(
    `<h1>Quay news</h1><ul>${stories}</ul>${buttons}`,
    'https://a.example/',
  )
  expect(kind).toBe('listing')
})

it('reads a page of sections from its first line', async () => {
  const { textContent } = await read(
    `<main><p>Where boats are at home</p>${[1, 2, 3, 4, 5, 6].map(section).join('')}<h2>Ask us</h2></main>`,
    'https://a.example/',
  )
  expect(textContent).toContain('Where boats are at home')
  expect(textContent).toContain('Ask us')
})

const sections = (n: number) => Array.from({ length: n }, (_, i) => section(i + 1)).join('')
const guide = (i: number) =>
  `<li class="guide"><img src="/${i}.jpg" alt=""><a href="/guides/${i}">Guide ${i} to the harbour, the tides and the people who run it</a></li>`
const guides = `<ul>${[1, 2, 3, 4, 5, 6].map(guide).join('')}</ul>`

it('takes sections under headings of their own, more than there are cards, for what somebody offers', async () => {
  const url = 'https://a.example/moorings'
  const { kind, textContent } = await read(`<h1>Moorings</h1>${sections(12)}${guides}`, url)
  expect(kind).toBe('service')
  expect(textContent).toContain('Moorings, part 12')
  expect((await read(`<h1>Moorings</h1>${sections(2)}${guides}`, url)).kind).toBe('listing')
})

it('keeps what is said around the button of each section', async () => {
  const offer = (name: string) =>
    `<div><h2>${name}</h2><p>Everything your boat needs, from one yard</p><a class="btn" href="/ask">Ask for a price</a></div>`
  const { textContent } = await read(
    `<h1>The yard</h1><main><div>${sections(6)}</div>${offer('Refits')}</main>`,
    'https://a.example/',
  )
  expect(textContent).toContain('Refits')
  expect(textContent).toContain('Everything your boat needs')
  expect(textContent).not.toContain('Ask for a price')
})

it('keeps banners that are sections with a heading or named as a pitch, not lines across the page', async () => {
  const { textContent } = await read(
    `<div class="banner"><p>Closed on Monday</p></div>
    <h1>The yard</h1><main>${sections(6)}
    <div class="banner"><h2>Winter storage</h2><p>Dry and under a roof</p></div>
    <div class="heroBanner"><div class="hero"><p>A hundred years of oak</p></div></div></main>`,
    'https://a.example/',
  )
  expect(textContent).toContain('Winter storage')
  expect(textContent).toContain('A hundred years of oak')
  expect(textContent).not.toContain('Closed on Monday')
})

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

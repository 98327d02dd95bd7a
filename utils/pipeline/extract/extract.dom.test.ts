import { expect, it } from 'vitest'
import type { Article } from '../../article.ts'
import { readArticle } from '../index.ts'

const sentence =
  'The crews worked through the night until the last of the fires was out, and nobody slept.'
const prose = (lines: number, word: string) =>
  Array.from({ length: lines }, (_, i) => `<p>${sentence} The ${word} of hour ${i}.</p>`).join('')

const read = (body: string, head = ''): Promise<Article> =>
  readArticle(
    new DOMParser().parseFromString(
      `<html lang="en"><head><title>Fire at the quay</title>${head}</head><body>${body}</body></html>`,
      'text/html',
    ),
    { url: 'https://gazette.example/fire/' },
  )

it('of two articles the one with the title is read, though the other is longer', async () => {
  const { textContent } = await read(
    `<main><article><h1>Fire at the quay</h1><div>${prose(14, 'smoke')}</div></article>
     <div><article><h1>Market day</h1><div>${prose(20, 'stalls')}</div></article></div></main>`,
  )
  expect(textContent).toContain('smoke of hour 3')
  expect(textContent).not.toContain('stalls')
})

it('a thread of comments beside the only article is not the article', async () => {
  const posts = Array.from({ length: 9 }, (_, i) => `<li>${prose(4, `opinion ${i}`)}</li>`)
  const links = '<p><a href="/harbour/">Harbour opens again soon</a></p>'.repeat(150)
  const { textContent } = await read(
    `<div><article><h1>Quay, fire</h1>${prose(14, 'smoke')}</article></div>${links}<div><ul>${posts.join('')}</ul></div>`,
  )
  expect(textContent).toContain('smoke of hour 4')
  expect(textContent).not.toContain('opinion')
})

it('a list that holds most of the prose is read with what stands around it', async () => {
  const { textContent } = await read(
    `<article><h1>Fire at the quay</h1><div class="entry-content">     <ol>${Array.from({ length: 6 }, (_, i) => `<li>${sentence} Number ${i}.</li>`).join('')}</ol>
     <p>All of them are back at home now and nobody on the quay minds that</p></div></article>`,
  )
  expect(textContent).toContain('Number 5')
  expect(textContent).toContain('back at home')
})

it('the line above the text may hold a link', async () => {
  const { textContent } = await read(
    `<main><h1>Fire at the quay</h1><p>${sentence} The <a href="/crews/">crews</a> tell how.</p>
     <div><div class="entry-content">${prose(8, 'smoke')}</div></div></main>`,
  )
  expect(textContent).toContain('tell how')
})

it('further parts follow though each is wrapped', async () => {
  const part = (lines: number, word: string) =>
    `<div class="item"><div class="text"><div>${prose(lines, word)}</div></div></div>`
  const { textContent } = await read(
    `<article><h1>Fire at the quay</h1><div>${part(9, 'smoke')}${part(1, 'ash')}</div></article>`,
  )
  expect(textContent).toContain('ash of hour 0')
})

it('a table right below the text belongs to it', async () => {
  const { textContent } = await read(
    `<main><h1>Fire at the quay</h1><section><div>${prose(6, 'smoke')}</div>
     <table><tr><th>Hour</th><th>Crews</th></tr><tr><td>Nine</td><td>Fourteen</td></tr></table></section></main>`,
  )
  expect(textContent).toContain('Fourteen')
})

it('a page without an article is not cut down to an element that holds none of its text', async () => {
  const words = '<div>Harbour crane</div>'.repeat(150)
  const { textContent, problem } = await read(
    `<main><p>Opening hours of the town hall</p></main><div><h1>Quay</h1>${prose(2, 'smoke')}</div><div>${words}</div>`,
  )
  expect(problem).not.toBeNull()
  expect(textContent).toContain('smoke of hour 1')
})

it('captions that no markup tells become captions', async () => {
  const { body } = await read(
    `<article><h1>Fire at the quay</h1>${prose(2, 'smoke')}
     <div class="image-widget"><div><img src="/quay.jpg"></div><p>The quay at dawn</p><p>Image: Ada Quay</p></div>
     <div class="embed"><figure><img src="/crew.jpg"></figure><figcaption>The crew</figcaption></div>${prose(4, 'ash')}</article>`,
  )
  const captions = [...body.querySelectorAll('figure figcaption')].map((one) => one.textContent)
  expect(captions[0]).toContain('The quay at dawn')
  expect(captions[1]).toBe('The crew')
})

const signed = '<meta property="article:published_time" content="2026-05-03T08:00:00Z">'
const headlines = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<li><span>What the harbour was asked in week ${i} and did not answer</span></li>`,
  ).join('')

it('a short text that is signed is read alone, however long the lists around it', async () => {
  const { textContent } = await read(
    `<div><h1>Fire at the quay</h1><div>${prose(3, 'smoke')}</div></div><div><ul>${headlines(60)}</ul></div>`,
    signed,
  )
  expect(textContent).toContain('smoke of hour 2')
  expect(textContent).not.toContain('week 3')
})

it('a text that introduces a list is read with it', async () => {
  const { textContent } = await read(
    `<div><h1>Fire at the quay</h1><div>${prose(3, 'smoke')}</div></div><div><ul>${headlines(60)}</ul></div>`,
  )
  expect(textContent).toContain('smoke of hour 2')
  expect(textContent).toContain('week 3')
})

it('a single sentence that is signed is read alone above a list of other texts', async () => {
  const links = Array.from(
    { length: 30 },
    (_, i) =>
      `<div><a href="/n/${i}">What the harbour was asked in week ${i}</a><p>Nobody answered number ${i}</p></div>`,
  ).join('')
  const { textContent, problem } = await read(
    `<div><h1>Fire at the quay</h1><div><p>${sentence}</p></div></div><section>${links}</section>`,
    `${signed}<script type="application/ld+json">{"@type":"NewsArticle"}</script>`,
  )
  expect(textContent).toContain(sentence)
  expect(textContent).not.toContain('week 3')
  expect(problem).toBeNull()
})

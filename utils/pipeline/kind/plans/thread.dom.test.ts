import { expect, it } from 'vitest'
import { readArticle } from '../../index.ts'

const url = 'https://board.example/t/varnish'
const sayings = [
  'Has anybody kept a wooden dinghy outside through a whole winter, and did the varnish hold until spring?',
  'Mine lay under loose canvas from October to April, and I only sanded the gunwale.\n</p><p>A tight cover sweats.',
  'Loose is the word: wet air does more harm below a tight cover than any rain does above it.',
  'Thanks!',
]
const names = ['Mora Quist', 'Teun Arkel', 'Ida Lowe', 'Mora Quist']
const each = (post: (saying: string, name: string, i: number) => string) =>
  sayings.map((saying, i) => post(saying, names[i] ?? '', i)).join('')

const read = async (body: string, head = '') => {
  const page = `<head>${head}</head><body><h1>Varnish</h1>${body}</body>`
  return readArticle(new DOMParser().parseFromString(page, 'text/html'), { url })
}
const declared =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"DiscussionForumPosting"}</script>'
const lines = (html: string) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('p')].map(
    (line) => line.textContent?.trim() ?? '',
  )

const cells = (saying: string, name: string, i: number, quote = '') =>
  `<article class="message"><div class="side"><h4><a class="username" href="/members/${i}/">${name}</a></h4><span>Joined in 201${i}</span><span>Messages ${i}46</span></div>
   <div class="main"><div class="head"><time datetime="2025-05-0${i + 1}">${i + 1} May 2025</time><a href="#p${i}">#${i + 1}</a></div>
   <div class="text">${quote}<p>${saying}</p></div><div class="signature">Sails mend what words can not.</div><div class="foot"><a href="/like/${i}">Like</a> <a href="/quote/${i}">Quote</a></div></div></article>`
const rows = (saying: string, name: string, i: number) =>
  `<tr><td><a href="/user/${i}">${name}</a> Posts: ${i}12</td><td><p class="date">${i + 1} May 2025</p><div><p>${saying}</p></div></td></tr>`

it.each([
  ['boxes', each((...post) => cells(...post))],
  ['rows of a table', `<table>${each(rows)}</table>`],
])(
  'heads every post with its author and time, and leaves the frame of posts out: %s',
  async (_, posts) => {
    const { content, kind, textContent, removals } = await read(posts)
    expect(kind).toBe('thread')
    expect(lines(content)).toEqual([
      'Mora Quist · 1 May 2025',
      'Has anybody kept a wooden dinghy outside through a whole winter, and did the varnish hold until spring?',
      'Teun Arkel · 2 May 2025',
      'Mine lay under loose canvas from October to April, and I only sanded the gunwale.',
      'A tight cover sweats.',
      'Ida Lowe · 3 May 2025',
      'Loose is the word: wet air does more harm below a tight cover than any rain does above it.',
      'Mora Quist · 4 May 2025',
      'Thanks!',
    ])
    expect(textContent).not.toMatch(/Joined|Posts|Messages|Quote|Sails/)
    expect(removals.map(({ rule }) => rule)).toContain('post-frame')
  },
)

it('takes apart the two posts of a page that says it is a thread', async () => {
  const { content } = await read(
    sayings
      .slice(1, 3)
      .map((saying, i) => cells(saying, names[i] ?? '', i))
      .join(''),
    declared,
  )
  expect(lines(content)).toContain('Teun Arkel · 2 May 2025')
  expect(content).not.toContain('Joined')
})

it('puts answers that stand within others behind what they answer', async () => {
  const comment = (i: number, within = '') =>
    `<li class="comment"><div><a class="author" href="/u/${i}">Sailor ${i}</a> <span class="age">${i} hours ago</span></div><div class="said"><p>Answer ${i} says that the varnish held from October until April.</p></div>${within && `<ul>${within}</ul>`}</li>`
  const { content } = await read(
    `<ul>${comment(1, comment(2, comment(3)))}${comment(4)}${comment(5)}</ul>`,
  )
  expect(lines(content).filter((line) => line.startsWith('Sailor'))).toEqual(
    [1, 2, 3, 4, 5].map((i) => `Sailor ${i} · ${i} hours ago`),
  )
  expect(lines(content).filter((line) => line.startsWith('Answer'))).toHaveLength(5)
})

it('reads the question above answers that are built otherwise', async () => {
  const { content } = await read(
    `<section><div class="ask"><p>${sayings[0]}</p></div><a href="/users/7/">Piet Holm</a> <time>1 May</time></section>
     ${sayings
       .slice(1)
       .map((saying, i) => cells(saying, names[i] ?? '', i))
       .join('')}`,
    declared,
  )
  expect(lines(content).slice(0, 3)).toEqual([
    'Piet Holm · 1 May',
    sayings[0],
    'Mora Quist · 1 May 2025',
  ])
})

it('reads a quotation that repeats a post once, below who is quoted', async () => {
  const quote = `<blockquote><div>Mora Quist wrote:</div><p>${sayings[0]}</p></blockquote>`
  const { textContent, removals } = await read(
    each((saying, name, i) => cells(saying, name, i, i === 2 ? quote : '')),
  )
  expect(textContent.split('Has anybody kept')).toHaveLength(2)
  expect(textContent).toContain('Mora Quist wrote:')
  expect(removals.some(({ text }) => text === sayings[0])).toBe(true)
})

it('reads a thread that says it is a text, where posts hold all of its prose', async () => {
  const type = '<meta property="og:type" content="article">'
  expect(
    (
      await read(
        each((...post) => cells(...post)),
        type,
      )
    ).kind,
  ).toBe('thread')
})

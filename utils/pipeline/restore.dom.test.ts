import { describe, expect, it } from 'vitest'
import { readArticle, restore } from './index.ts'

const sentence = (n: number): string =>
  `Paragraph ${n} tells what the crews did through the night until the last of the fires was out, and nobody slept.`
const page = (between: string): Document =>
  new DOMParser().parseFromString(
    `<html lang="en"><title>Fire</title><body><article><h1>Fire</h1>
     ${[1, 2, 3].map((n) => `<p>${sentence(n)}</p>`).join('')}${between}
     ${[4, 5, 6].map((n) => `<p>${sentence(n)}</p>`).join('')}</article></body></html>`,
    'text/html',
  )
const read = (between: string) => readArticle(page(between), { url: 'https://a.example/' })
const lines = (body: DocumentFragment) => [...body.querySelectorAll('p')].map((p) => p.textContent)

describe('restore', () => {
  it('puts a removal back between its neighbours, and leaves the article it was given alone', async () => {
    const article = await read('<p>Read more: <a href="/other">The other fire</a></p>')
    const removal = article.removals.find(({ rule }) => rule === 'teaser')
    expect(lines(article.body)).not.toContain('Read more: The other fire')
    const restored = await restore(article, removal?.id ?? '')
    expect(lines(restored.body)).toEqual([
      ...[1, 2, 3].map(sentence),
      'Read more: The other fire',
      ...[4, 5, 6].map(sentence),
    ])
    expect(restored.body.querySelector('a')?.getAttribute('href')).toBe('https://a.example/other')
    expect(restored.removals).not.toContain(removal)
    expect(restored.textContent).toContain('Read more: The other fire')
    expect(restored.content).toContain('The other fire</a>')
    expect(restored.length).toBe(restored.textContent.length)
    expect(lines(article.body)).toHaveLength(6)
  })

  describe('of two that stood side by side', () => {
    const first = 'Read more: The other fire'
    const second = 'Sign up for our newsletter'
    const between = `<p>Read more: <a href="/other">The other fire</a></p>
      <form><p>Sign up for our newsletter</p><input type="email"></form>`

    it.each([
      ['the first', [first, second]],
      ['the second', [second, first]],
    ])('keeps their order, with %s put back first', async (_, order) => {
      let article = await read(between)
      for (const text of order) {
        const removal = article.removals.find((one) => one.text.startsWith(text))
        article = await restore(article, removal?.id ?? '')
      }
      expect(lines(article.body)).toEqual([
        ...[1, 2, 3].map(sentence),
        first,
        second,
        ...[4, 5, 6].map(sentence),
      ])
    })
  })

  it('puts the first of a list back into the list', async () => {
    const article = await read(`<ul><li>Read more: <a href="/other">The other fire</a></li>
      <li>${sentence(7)}</li><li>${sentence(8)}</li></ul>`)
    const removal = article.removals.find(({ text }) => text.startsWith('Read more'))
    const { body } = await restore(article, removal?.id ?? '')
    expect(body.querySelector('li')?.textContent).toBe('Read more: The other fire')
    expect(body.querySelectorAll('ul > *')).toHaveLength(3)
  })

  it('lists the headings that it puts back, and counts their minutes', async () => {
    const comments = Array.from({ length: 90 }, (_, i) => `<p>${sentence(100 + i)}</p>`).join('')
    const article = await read(
      `<div id="comments" class="comments"><h1>Comments</h1>${comments}</div>`,
    )
    const removal = article.removals.find(({ text }) => text.startsWith('Comments'))
    const restored = await restore(article, removal?.id ?? '')
    expect(article.toc.map(({ text }) => text)).toEqual([])
    expect(restored.toc.map(({ text, level }) => [text, level])).toEqual([['Comments', 2]])
    expect(restored.readingTime.fast).toBeGreaterThan(article.readingTime.fast)
  })

  it('resolves addresses against the base that the page declares', async () => {
    const live = page('<p>Read more: <a href="other">The other fire</a></p>')
    live.head.insertAdjacentHTML('afterbegin', '<base href="/archive/2024/">')
    const article = await readArticle(live, { url: 'https://a.example/fire/today' })
    const removal = article.removals.find(({ rule }) => rule === 'teaser')
    const restored = await restore(article, removal?.id ?? '')
    expect(restored.body.querySelector('a')?.getAttribute('href')).toBe(
      'https://a.example/archive/2024/other',
    )
  })

  it('sanitises what it puts back', async () => {
    const article = await read(
      '<form><p>Your comment</p><textarea></textarea><img src="x" onerror="document.title = 1"></form>',
    )
    const removal = article.removals.find(({ html }) => html.includes('textarea'))
    const holder = document.createElement('div')
    holder.append(document.importNode((await restore(article, removal?.id ?? '')).body, true))
    expect(holder.textContent).toContain('Your comment')
    expect(holder.innerHTML).not.toMatch(/onerror|<form|<textarea/)
  })

  it('knows no other removal', async () => {
    const article = await read('')
    expect(await restore(article, 'nonsense')).toBe(article)
  })
})

describe('completeness', () => {
  it('is whole where all prose is in the article', async () => {
    expect((await read('')).completeness).toEqual({ share: 1, omissions: [] })
  })

  it('names the prose that stands elsewhere, which can be put back', async () => {
    const other = [7, 8, 9].map((n) => `<p>${sentence(n)}</p>`).join('')
    const document = page('')
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div><div><div><h2>Of another fire</h2></div><div>${other}</div></div></div>`,
    )
    const article = await readArticle(document, { url: 'https://a.example/' })
    expect(lines(article.body)).toHaveLength(6)
    expect(article.completeness.share).toBeCloseTo(6 / 9, 1)
    expect(article.completeness.omissions).toHaveLength(1)
    expect(article.completeness.omissions[0]?.text).toContain(sentence(8))
    const outside = article.removals.find(({ rule }) => rule === 'outside')
    expect(lines((await restore(article, outside?.id ?? '')).body)).toHaveLength(9)
  })
})

import { describe, expect, it, vi } from 'vitest'
import { readArticle } from '../index.ts'
import type { FetchPage } from './read-further-pages.ts'

const site = 'https://a.example/story'
const addressOf = (n: number) => (n === 1 ? site : `${site}?page=${n}`)
const sentence = (n: number) =>
  `Sentence ${n} of the harbour report says that the ferry left the quay at dawn with forty people, two dogs and a piano on board.`

/** A page of an article in three: title, picture and note are on each. */
function page(n: number, pager = '', total = 3): Document {
  const links = Array.from({ length: total }, (_, i) =>
    i + 1 === n ? `<b>${n}</b>` : `<a href="${addressOf(i + 1)}">${i + 1}</a>`,
  ).join(' ')
  return new DOMParser().parseFromString(
    `<html lang="en"><head><title>Ferry</title></head><body><article><h1>Ferry</h1>
    <figure><img src="/ferry.jpg" alt=""><figcaption>The ferry on its last morning at the quay.</figcaption></figure>
    <p>${sentence(n * 10 + 1)}</p><h2>Part ${n}</h2><p>${sentence(n * 10 + 2)}</p><p>${sentence(n * 10 + 3)}</p>
    <p>This report was written on board and read by nobody before it was printed here.</p></article>
    <div class="pager">${pager || links}</div></body></html>`,
    'text/html',
  )
}

const sentences = (text: string) =>
  [...text.matchAll(/Sentence (\d+) of/g)].map(([, n]) => Number(n))
const fetchPages = () =>
  vi.fn<FetchPage>(async (url) => page(Number(new URL(url).searchParams.get('page'))))

describe('an article on several pages', () => {
  it('is known by its pager; nothing is fetched unless asked', async () => {
    const { pages, textContent } = await readArticle(page(1), { url: site })
    expect(pages).toEqual({ current: 1, total: 3, next: addressOf(2) })
    expect(sentences(textContent)).toEqual([11, 12, 13])
  })

  it.each([
    ['<a href="?page=2">Next page ›</a>', 2],
    ['<a href="?page=2">Seite 2</a>', 2],
    ['<a rel="next" href="?page=2">The harbour by night</a>', 2],
    ['<a href="?page=2">次のページへ</a>', 2],
  ])('a pager is %s', async (pager, next) => {
    const { pages } = await readArticle(page(1, pager), { url: site })
    expect(pages?.next).toBe(addressOf(next))
  })

  it.each([
    '<a rel="next" href="/another-story">Another story</a>',
    '<a href="?page=2">The second harbour report, by the same author</a>',
    '<a href="?cpage=2">2</a>',
    '<a href="https://b.example/story?page=2">2</a>',
  ])('a pager is not %s', async (pager) => {
    expect((await readArticle(page(1, pager), { url: site })).pages).toBeNull()
  })

  it('is joined in order, what stands on each page once', async () => {
    const article = await readArticle(page(1), { url: site, fetchPage: fetchPages() })
    expect(sentences(article.textContent)).toEqual([11, 12, 13, 21, 22, 23, 31, 32, 33])
    expect(article.toc.map(({ text }) => text)).toEqual(['Part 1', 'Part 2', 'Part 3'])
    expect(article.body.querySelectorAll('img')).toHaveLength(1)
    expect(article.textContent.match(/read by nobody/g)).toHaveLength(1)
    expect(article.pages).toEqual({ current: 3, total: 3, next: null })
    const stamps = [...article.body.querySelectorAll('[data-lisible-n]')].map((one) =>
      Number(one.getAttribute('data-lisible-n')),
    )
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b))
    expect(new Set(article.removals.map(({ id }) => id)).size).toBe(article.removals.length)
  })

  it('keeps what there is where a page fails, and names that page as the next', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const fetchPage = vi.fn<FetchPage>(async (url) => {
      if (url.endsWith('3')) throw new Error('offline')
      return page(2)
    })
    const article = await readArticle(page(1), { url: site, fetchPage })
    expect(sentences(article.textContent)).toEqual([11, 12, 13, 21, 22, 23])
    expect(article.pages).toEqual({ current: 2, total: 3, next: addressOf(3) })
    expect(warn).toHaveBeenCalled()
    warn.mockRestore()
  })

  it('ends where pages lead in a circle, and after thirty', async () => {
    const circle = vi.fn<FetchPage>(async () => page(1, '<a href="?page=2">2</a>'))
    await readArticle(page(1), { url: site, fetchPage: circle })
    expect(circle).toHaveBeenCalledTimes(1)
    const endless = vi.fn<FetchPage>(async (url) => {
      const n = Number(new URL(url).searchParams.get('page'))
      return page(n, `<a href="?page=${n + 1}">${n + 1}</a>`)
    })
    await readArticle(page(1), { url: site, fetchPage: endless })
    expect(endless).toHaveBeenCalledTimes(29)
  })
})

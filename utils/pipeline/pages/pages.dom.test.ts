import { describe, expect, it, vi } from 'vitest'
import { readArticle, restore } from '../index.ts'
import type { FetchPage } from './further-pages.ts'

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

  it('leads from a mark to the note of its own page, and lists each heading by an id of its own', async () => {
    const noted = (n: number) => {
      const one = page(n)
      one.querySelector('h2')?.setAttribute('id', 'part')
      one
        .querySelector('h2 + p')
        ?.insertAdjacentHTML('beforeend', '<sup><a href="#note">1</a></sup>')
      one
        .querySelector('article')
        ?.insertAdjacentHTML(
          'beforeend',
          `<ol><li id="note">The note of page ${n} names its source.</li></ol>`,
        )
      return one
    }
    const fetchPage: FetchPage = async (url) => noted(Number(new URL(url).searchParams.get('page')))
    const { body, toc } = await readArticle(noted(1), { url: site, fetchPage })
    const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const notes = [...body.querySelectorAll('sup a')].map(
      (mark) => body.querySelector(mark.getAttribute('href') ?? '')?.textContent,
    )
    expect(notes.map((note) => note?.slice(0, 18))).toEqual(
      [1, 2, 3].map((n) => `The note of page ${n}`),
    )
    const headings = toc.map(({ id }) => body.querySelector(`#${id}`)?.textContent)
    expect(headings).toEqual(['Part 1', 'Part 2', 'Part 3'])
  })

  it('takes back what was removed from a later page, behind what stood before it there', async () => {
    const promoted = (n: number) => {
      const one = page(n)
      one
        .querySelector('h2 + p')
        ?.insertAdjacentHTML(
          'afterend',
          `<p>Read more: <a href="/more-${n}">The ferry of pier ${n}</a></p>`,
        )
      return one
    }
    const fetchPage: FetchPage = async (url) =>
      promoted(Number(new URL(url).searchParams.get('page')))
    let article = await readArticle(promoted(1), { url: site, fetchPage })
    for (const pier of [3, 1, 2]) {
      const removal = article.removals.find(({ text }) => text.endsWith(`pier ${pier}`))
      article = await restore(article, removal?.id ?? '')
    }
    const lines = [...article.body.querySelectorAll('p')].map((p) => p.textContent ?? '')
    const before = lines.flatMap((line, i) =>
      line.startsWith('Read more') ? [`${sentences(lines[i - 1] ?? '')}: ${line.at(-1)}`] : [],
    )
    expect(before).toEqual(['12: 1', '22: 2', '32: 3'])
    const stamps = [...article.body.querySelectorAll('[data-lisible-n]')].map((one) =>
      Number(one.getAttribute('data-lisible-n')),
    )
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b))
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

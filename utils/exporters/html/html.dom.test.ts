import { beforeAll, describe, expect, it } from 'vitest'
import { loadPage } from '../../../tests/load-page.ts'
import { readWith } from '../../../tests/read-body.ts'
import type { Article } from '../../article.ts'
import html from '../html.ts'
import { runExporter } from '../run-exporter.ts'

const now = new Date('2026-11-26T12:00:00Z')
const png = { type: 'image/png' as const, bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }
const embedded = 'https://gazette.example/a.png'
const images = new Map([[embedded, png]])

const inner = `<figure><img src="/a.png" alt="Smoke" width="640"><figcaption>Smoke over the quay</figcaption></figure>
  <figure><img src="/lost.jpg" alt="The hill"><figcaption>The hill at dawn</figcaption></figure>
  <h2 id="night">Night</h2><p>See the <a href="#night">night</a> of the crews and their work.</p>`

const write = async (article: Article): Promise<string> =>
  (await runExporter({ html }).html(article, { now, images })).text()

describe('a web page', () => {
  let article: Article
  let page: Document
  beforeAll(async () => {
    article = {
      ...(await readWith(inner)),
      title: 'Fire </title><script>parent.attacked = 1</script>',
      byline: '</script><img src=x onerror=parent.attacked=1>',
    }
    page = await loadPage(await write(article))
  })

  it('looks like the reader, in the language of the article', () => {
    expect(page.documentElement.lang).toBe('en')
    expect(page.querySelector('h1')?.textContent).toBe(article.title)
    const style = page.defaultView?.getComputedStyle(page.querySelector('h1') ?? page.body)
    expect(style?.fontSize).toBe('38px')
    expect(page.querySelector('h2')?.id).toBe('night')
    expect(page.querySelector('a[href="#night"]')).not.toBeNull()
  })

  it('runs nothing and fetches nothing', () => {
    expect(page.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0)
    expect(window).not.toHaveProperty('attacked')
    expect(page.defaultView?.performance.getEntriesByType('resource')).toEqual([])
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
      /^default-src 'none'; img-src data:/,
    )
  })

  it('holds the pictures it was given; the others are links with their caption', () => {
    expect(page.querySelector('img')?.getAttribute('src')).toBe('data:image/png;base64,iVBORw==')
    const link = page.querySelector('figure a')
    expect(link?.getAttribute('href')).toBe('https://gazette.example/lost.jpg')
    expect(link?.textContent).toBe('The hill')
    expect(page.body.textContent).toContain('The hill at dawn')
  })

  it('tells programs what it is', () => {
    const data = page.querySelector('script')?.textContent ?? ''
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'Article',
      headline: article.title,
      author: [{ '@type': 'Person', name: article.byline }],
    })
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(article.url)
  })

  it('tells programs the kind of page, and each of its authors', async () => {
    const thread: Article = { ...article, kind: 'thread', byline: 'Ada Byron, Mary Shelley' }
    const data = (await loadPage(await write(thread))).querySelector('script')?.textContent ?? ''
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'DiscussionForumPosting',
      author: [{ name: 'Ada Byron' }, { name: 'Mary Shelley' }],
    })
  })

  it('is the same for the same article and time', async () => {
    expect(await write(article)).toBe(await write(article))
  })
})

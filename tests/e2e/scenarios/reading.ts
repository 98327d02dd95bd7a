import { expect, it } from 'vitest'
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { corpusPage, corpusSlugs } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** One click opens the article: every page of the corpus, laid out by a real browser. */
export function reading(stage: Stage): void {
  it('finds the French page in its three shapes', () => {
    const shapes = ['bare', 'inside', 'outside'].map((shape) => `fr-rtlmonde-${shape}`)
    expect(corpusSlugs).toEqual(expect.arrayContaining(shapes))
  })

  it.each(corpusSlugs)('reads %s: its title and its text, nothing else', async (slug) => {
    const { browser, reader, site } = stage
    const page = corpusPage(slug)
    await browser.open(site.add(page.path, page.html))
    await reader.open()
    expect.soft(await reader.text('header h1')).toBe(page.title)
    expect.soft(await reader.blocks()).toEqual(page.blocks)
    expect(await reader.hosts()).toBe(1)
  })

  it('says that it found no article where there is none, and shows what text there is', async () => {
    const { browser, reader, site } = stage
    const html = '<html lang="en"><title>Note</title><p>Back at noon.</p></html>'
    await browser.open(site.add('/note', html))
    await reader.open()
    expect(await reader.text('.problem')).toBe(messages.problem_noArticleFound.message)
    expect(await reader.text('.article-body')).toBe('Back at noon.')
  })

  it('loads the further pages of an article on a click, in the order of the text', async () => {
    const { browser, reader, site } = stage
    const line = (n: number) =>
      `Day ${n}: the ferry left the quay at dawn with forty people, two dogs and a piano on board.`
    const page = (n: number, pager: string) =>
      `<html lang="en"><title>Ferry</title><article><h1>Ferry</h1><p>${line(3 * n - 2)}</p><p>${line(3 * n - 1)}</p><p>${line(3 * n)}</p></article>${pager}</html>`
    site.add('/ferry?page=2', page(2, '<a href="/ferry">1</a> <b>2</b>'))
    await browser.open(site.add('/ferry', page(1, '<b>1</b> <a href="/ferry?page=2">2</a>')))
    await reader.open()
    expect(await reader.blocks()).toEqual([1, 2, 3].map(line))
    await reader.click('[data-action="load-pages"]')
    await until('the second page', async () => (await reader.blocks()).length === 6)
    expect(await reader.blocks()).toEqual([1, 2, 3, 4, 5, 6].map(line))
    expect(await reader.text('.article-end')).toBeNull()
  })

  it('asks Readability where there is little prose', async () => {
    const { browser, reader, site } = stage
    const verse = [
      'Low tide',
      'and the nets',
      'hung out to dry',
      'while the bell',
      'counts nobody home',
    ]
    const lines = Array.from({ length: 20 }, () => verse.map((line) => `<p>${line}</p>`).join(''))
    const html = `<html lang="en"><title>Tide</title><article><h1>Tide</h1>${lines.join('')}</article></html>`
    await browser.open(site.add('/verse', html))
    await reader.open()
    expect(await reader.text('.problem')).toBeNull()
    expect(await reader.text('.article-body')).toContain('counts nobody home')
  })

  it('puts a removed block back with one click', async () => {
    const { browser, reader, site } = stage
    const page = corpusPage('fr-rtlmonde-bare')
    const lost = 'The reCAPTCHA verification period has expired. Please reload the page.'
    await browser.open(site.add(page.path, page.html))
    await reader.open()
    await reader.click('[data-action="removals"]')
    await until('the list', () => reader.text('.removal'))
    const at = await browser.inReader((root, lost) => {
      const items = [...root.querySelectorAll('.removal')]
      const item = items.find((one) => one.textContent?.includes(lost))
      item?.scrollIntoView({ block: 'center' })
      return items.indexOf(item as Element) + 1
    }, lost)
    await reader.click(`.removal:nth-child(${at}) [data-action="restore"]`)
    await until('the block', async () => (await reader.blocks()).includes(lost))
  })
}

import { expect, it } from 'vitest'
import { corpusPage, corpusSlugs } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'

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
}

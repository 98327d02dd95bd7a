import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type CorpusPage, corpusPage } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** The text of each block of a Markdown body, without title, images and addresses. */
const blocksOf = (body: string): string[] =>
  body
    .split(/\n{2,}/)
    .filter((block) => !/^\s*$|^# |^\[?!\[/.test(block))
    .map((block) => block.trim().replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'))

/** Without the clutter that the page holds; a word of it may also stand in the article. */
function expectNoClutter(text: string, { removals, blocks }: CorpusPage): void {
  const article = blocks.join('\n')
  const clutter = removals.map((it) => it.text).filter((it) => !article.includes(it))
  expect(clutter.length).toBeGreaterThan(10)
  expect(clutter.filter((it) => text.includes(it))).toEqual([])
}

/** The popup's export buttons save files whose content is the article. */
export function exporting(stage: Stage): void {
  const page = corpusPage('fr-rtlmonde-outside')

  /** Opens the page, exports it by the popup's button and gives what arrived. */
  async function exported(format: string, extension: string): Promise<string> {
    const { browser, reader, site } = stage
    await browser.open(site.add(page.path, page.html))
    await reader.open()
    const popup = await browser.openPopup()
    await popup.click(`[data-action="export-${format}"]`)
    const text = await until('the download', () => {
      // While it arrives it has another name, or a second file beside it.
      const [file = '', ...others] = readdirSync(browser.downloads)
      const arrived = file.endsWith(extension) && others.length === 0
      return arrived && readFileSync(join(browser.downloads, file), 'utf8')
    })
    await popup.dismiss()
    return text
  }

  afterEach(() => {
    for (const file of readdirSync(stage.browser.downloads))
      rmSync(join(stage.browser.downloads, file))
  })

  it('saves Markdown: front matter, headings, every paragraph, no clutter', async () => {
    const [before, frontMatter = '', ...rest] = (await exported('markdown', '.md')).split(/^---$/m)
    const body = rest.join('---')
    expect(before).toBe('')
    expect(parse(frontMatter)).toMatchObject({
      title: page.title,
      author: page.byline,
      site: page.siteName,
      language: 'fr',
    })
    expect(blocksOf(body)).toEqual(page.blocks)
    expect(body).toMatch(/\n\[?!\[[^\n]*\]\(https:\/\/example\.org\/rtlmonde\/\S+\.jpg/)
    expect(body).toContain('[rapport de l’inspection du travail](https://www.rtlmonde.example/')
    expect(body).toContain('\n## Violentes déflagrations\n')
    expectNoClutter(body, page)
  })

  it('saves plain text: title, every paragraph, no clutter', async () => {
    const text = await exported('text', '.txt')
    const folded = text.replace(/[ \n]+/g, ' ')
    let from = folded.indexOf(page.title)
    expect(from).toBeGreaterThanOrEqual(0)
    for (const block of page.blocks) {
      const at = folded.toLowerCase().indexOf(block.replace(/^## /, '').toLowerCase(), from)
      expect(at, block).toBeGreaterThan(from)
      from = at
    }
    expect(text).not.toMatch(/<\w|^---/m)
    expectNoClutter(text, page)
  })
}

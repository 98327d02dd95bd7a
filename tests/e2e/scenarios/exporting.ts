import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { arrived } from '../arrived.ts'
import { type CorpusPage, corpusPage } from '../corpus-page.ts'
import type { Popup } from '../driver.ts'
import { picture, picturedPage } from '../pictured-page.ts'
import type { Stage } from '../scenarios.ts'
import { type Site, serve } from '../serve.ts'
import { staysTrue, until } from '../until.ts'

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
    const bytes = await arrived(browser.downloads, extension)
    await popup.dismiss()
    return bytes.toString()
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
    expect(text).not.toMatch(/<\w/)
    expectNoClutter(text, page)
  })

  it('exports again by Alt+X, with the reader closed too, and puts that format first', async () => {
    const { browser, reader, site } = stage
    await exported('text', '.txt')
    await browser.pressShortcut('export-again')
    await arrived(browser.downloads, '.txt')
    await browser.page.keyboard.press('Escape')
    await reader.closed()
    await browser.open(site.add(page.path, page.html))
    await browser.pressShortcut('export-again')
    const text = (await arrived(browser.downloads, '.txt')).toString()
    expect(text.startsWith(page.title)).toBe(true)
    const popup = await browser.openPopup()
    const first = (document: Document) =>
      document.querySelector('[data-action^="export-"]')?.getAttribute('data-action')
    expect(await popup.evaluate(first, null)).toBe('export-text')
    await popup.dismiss()
  })

  it('copies the article, formatted and as Markdown', async () => {
    const { browser, reader, site } = stage
    const html = page.html.replace('</body>', '<textarea></textarea></body>')
    const said = (document: Document) => document.querySelector('.status')?.textContent?.trim()

    /** Copies by the popup and pastes into the page, as any other program would; gives both forms. */
    async function pasted(form: string): Promise<string[]> {
      await browser.open(site.add(page.path, html))
      await reader.open()
      const popup = await browser.openPopup()
      await popup.click(`[data-action="clip-${form}"]`)
      await until('the outcome', async () => (await popup.evaluate(said, null)) === 'Copied')
      await popup.dismiss()
      await browser.page.keyboard.press('Escape')
      await reader.closed()
      await browser.page.evaluate(() => {
        addEventListener('paste', ({ clipboardData }) => {
          const forms = ['text/plain', 'text/html'].map((it) => clipboardData?.getData(it) ?? '')
          Object.assign(window, { forms })
        })
      })
      await browser.page.focus('textarea')
      await browser.page.keyboard.down('Control')
      await browser.page.keyboard.press('v')
      await browser.page.keyboard.up('Control')
      return until('the text', () =>
        browser.page.evaluate(() => (window as unknown as { forms?: string[] }).forms),
      )
    }
    const [markdown = '', none] = await pasted('markdown')
    expect(markdown.startsWith(`# ${page.title}\n`)).toBe(true)
    expect(markdown).toContain('\n## Violentes déflagrations\n')
    expect(none).toBe('')
    const [plain = '', rich] = await pasted('rich')
    expect(plain.startsWith(page.title)).toBe(true)
    expect(rich).toMatch(/<h2[^>]*>Violentes déflagrations<\/h2>/)
  })

  describe('pictures', () => {
    let elsewhere: Site
    let popup: Popup

    beforeAll(async () => {
      elsewhere = await serve('localhost')
    })
    afterAll(() => elsewhere.close())

    async function openPage(): Promise<void> {
      const { browser, reader, site } = stage
      await browser.open(picturedPage(site, elsewhere))
      await reader.open()
      popup = await browser.openPopup()
    }

    /** What a saved page asks for when it is opened, itself apart, and what browsers ask of any site. */
    async function requestsOf(html: string): Promise<string[]> {
      const requests: string[] = []
      const saved = await stage.browser.page.browser().newPage()
      saved.on('request', (request) => requests.push(request.url()))
      const address = stage.site.add('/saved', html)
      await saved.goto(address)
      await saved.close()
      await stage.browser.page.bringToFront()
      return requests.filter((it) => it !== address && !/^data:|favicon\.ico$/.test(it))
    }

    /** Browsers write into the console that the guarded picture was refused. */
    async function leave(): Promise<void> {
      await popup.dismiss()
      const problems = await stage.browser.takeProblems()
      expect(problems.filter((it) => !it.includes('guarded.png'))).toEqual([])
    }

    it('are part of a web page, but for those that their site keeps to itself', async () => {
      await openPage()
      await popup.click('[data-action="export-html"]')
      const html = (await arrived(stage.browser.downloads, '.html')).toString()
      expect(html.split(`src="data:image/png;base64,${picture.toString('base64')}"`)).toHaveLength(
        3,
      )
      expect(html).toMatch(/<a href="http:\/\/localhost:\d+\/guarded\.png"[^>]*>Smoke<\/a>/)
      const outcome = await until('the outcome', () => stage.reader.text('.notice-text'))
      expect(outcome).toMatch(/\.html \([\d.]+ kB\)\. .*: 1 of 3\. /)
      const hosts = (document: Document) => document.querySelector('.allow-hosts')?.textContent
      expect(await until('the offer', () => popup.evaluate(hosts, null))).toContain('localhost')
      await leave()
      expect(await requestsOf(html)).toEqual([])
    })

    it('that never come are not waited for once the export is cancelled, and nothing is saved', async () => {
      const { browser, reader, site } = stage
      const endless = elsewhere.begin('/endless.png', 'It begins', {
        'access-control-allow-origin': '*',
      })
      const words = `<p>${'The crews worked through the night, and nobody slept. '.repeat(4)}</p>`
      // Out of sight, where the page itself does not fetch it, and does not wait for it.
      const figure = `<figure style="margin-top: 20000px"><img loading="lazy" src="${endless}" alt="Smoke"><figcaption>The quay</figcaption></figure>`
      const article = `<article><h1>Fire</h1>${words}${figure}${words}</article>`
      await browser.open(site.add('/far', `<html lang="en"><title>Fire</title>${article}</html>`))
      await reader.open()
      popup = await browser.openPopup()
      await popup.click('[data-action="export-html"]')
      const says = (text: string) =>
        until(text, async () => (await reader.text('.notice-text'))?.startsWith(text))
      await says('Fetching pictures')
      await popup.dismiss()
      await reader.click('.notice-action')
      await says('The export was cancelled and nothing was saved.')
      await staysTrue('nothing is saved', async () => readdirSync(browser.downloads).length === 0)
    })

    it('are part of a book', async () => {
      await openPage()
      await popup.click('[data-action="export-epub"]')
      const book = await arrived(stage.browser.downloads, '.epub')
      expect(book.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
      expect(book.includes(picture)).toBe(true)
      expect(book.includes('OEBPS/cover.jpg')).toBe(true)
      expect(book.includes('OEBPS/images/2.png')).toBe(true)
      expect(book.includes('OEBPS/images/3.png')).toBe(false)
      await leave()
    })
  })
}

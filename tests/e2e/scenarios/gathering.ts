import { readdirSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { arrived } from '../arrived.ts'
import { corpusPage } from '../corpus-page.ts'
import type { Popup } from '../driver.ts'
import type { Stage } from '../scenarios.ts'
import { type Site, serve } from '../serve.ts'
import { staysTrue, until } from '../until.ts'

/** How a browser is brought to let the tabs be read. */
interface Permitting {
  /** Before the popup is opened. */
  prepare?: (stage: Stage) => Promise<void>
  /** In the popup, up to the click that begins the book. */
  permit?: (popup: Popup) => Promise<void>
}

const need = (document: Document) => document.querySelector('.allow-hosts')?.textContent ?? ''

const offers = (document: Document) => document.querySelector('[data-action="make-book"]') !== null

/** Agrees to what is asked for the first time, one after the other: the addresses of the tabs, then their sites by name. */
export async function permitInPopup(popup: Popup): Promise<void> {
  await until('the offer', () => popup.evaluate(offers, null))
  const needed = await popup.evaluate(need, null)
  if (!needed) return
  expect(needed).toContain('addresses')
  await popup.click('[data-action="make-book"]')
  await until('the names of the sites', async () =>
    (await popup.evaluate(need, null)).includes('localhost'),
  )
}

/** Several highlighted tabs become one book; the pages of the others stay as they are. */
export const gathering =
  ({ prepare, permit }: Permitting) =>
  (stage: Stage): void => {
    const first = corpusPage('fr-rtlmonde-inside')
    const second = corpusPage('ar-port')
    const beside: Page[] = []
    let elsewhere: Site

    beforeAll(async () => {
      elsewhere = await serve('localhost')
    })
    afterEach(async () => {
      for (const page of beside.splice(0)) await page.close()
    })
    afterAll(() => elsewhere.close())

    it('makes one book of the highlighted tabs, and names those that cannot be read', async () => {
      const { browser, reader, site } = stage
      await prepare?.(stage)
      await browser.open(site.add(first.path, first.html))
      const address = elsewhere.add(second.path, second.html)
      beside.push(await browser.openBeside(address))
      const empty = '<html lang="en"><title>Nothing</title><body></body></html>'
      beside.push(await browser.openBeside(elsewhere.add('/empty', empty)))
      const [page] = beside
      const before = await page?.content()
      await reader.open()
      await browser.highlightTabs()
      const popup = await browser.openPopup()
      await permit?.(popup)
      await popup.click('[data-action="make-book"]')
      const bytes = await arrived(browser.downloads, '.epub')
      const book = Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]),
      )
      expect(book['OEBPS/article-1.xhtml']).toContain(first.title)
      expect(book['OEBPS/article-2.xhtml']).toContain(second.title)
      expect(book['OEBPS/article-2.xhtml']).toMatch(/<html[^>]* dir="rtl"/)
      expect(book).not.toHaveProperty('OEBPS/article-3.xhtml')
      expect(book['OEBPS/title.xhtml']).toMatch(/<h1[^>]*>2 articles, /)
      const outcome = await until('the outcome', async () => {
        const text = await reader.text('.notice-text')
        return text?.startsWith('Saved as 2 articles') && text
      })
      expect(outcome).toContain('Not in it: “Nothing” (there is no text)')
      expect(await page?.content()).toBe(before)
      // Browsers write into the console which pictures could not be fetched.
      const problems = await browser.takeProblems()
      expect(problems.filter((it) => !it.includes('example.org'))).toEqual([])
    })

    it('leaves nothing behind when it is cancelled, at once, while a tab still loads', async () => {
      const { browser, reader, site } = stage
      await prepare?.(stage)
      await browser.open(site.add(first.path, first.html))
      const page = await browser.openBeside(elsewhere.add(second.path, second.html))
      const loading = await browser.openBeside(elsewhere.add('/empty', '<p>Nothing</p>'))
      beside.push(page, loading)
      const endless = elsewhere.begin('/endless', '<title>Endless</title><p>It begins.</p>')
      await loading.evaluate((address) => {
        location.href = address
      }, endless)
      await until('the page that never ends', async () => (await browser.tabs()).includes(endless))
      const before = await page.content()
      const tabs = await browser.tabs()
      await reader.open()
      await browser.highlightTabs()
      const popup = await browser.openPopup()
      await permit?.(popup)
      await popup.click('[data-action="make-book"]')
      const says = (text: string) =>
        until(text, async () => (await reader.text('.notice-text'))?.startsWith(text))
      await says('Reading tab 3 of 3')
      await reader.click('.notice-action')
      await says('The export was cancelled and nothing was saved.')
      await staysTrue('nothing is saved', async () => readdirSync(browser.downloads).length === 0)
      expect(await page.content()).toBe(before)
      expect(await browser.tabs()).toEqual(tabs)
      expect(await reader.text('header h1')).toBe(first.title)
    })
  }

import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { arrived } from '../arrived.ts'
import { corpusPage } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** The drawer of exports: names, options, and the way back for what was saved. */
export function exportingFromDrawer(stage: Stage): void {
  const page = corpusPage('fr-rtlmonde-outside')
  const other = corpusPage('en-harbour')

  async function openDrawer({ path, html }: { path: string; html: string }): Promise<void> {
    const { browser, reader, site } = stage
    await browser.open(site.add(path, html))
    await reader.open()
    await browser.page.keyboard.press('e')
    await until('the drawer', () => reader.has('[name="fileName"]'))
  }

  const saved = () => readdirSync(stage.browser.downloads).map((name) => name.normalize('NFC'))

  afterEach(() => {
    for (const file of saved()) rmSync(join(stage.browser.downloads, file))
  })

  describe('the drawer of exports', () => {
    it('names the file as it showed, remembers the template, and closes by Esc', async () => {
      const { browser, reader } = stage
      await openDrawer(page)
      await reader.click('[name="fileName"]')
      await browser.page.keyboard.down('Control')
      await browser.page.keyboard.press('a')
      await browser.page.keyboard.up('Control')
      await browser.page.keyboard.type('{site}, {author}')
      const shown = await until('the name', async () => {
        const name = await reader.text('.file-name')
        return name?.includes(`${page.siteName}, ${page.byline}`) ? name : null
      })
      await reader.click('[data-action="export-markdown"]')
      // The name is shown with the ending of the format used last.
      const file = shown.replace(/\.\w+$/, '.md')
      await until('the file', () => saved().includes(file))
      const size = () => reader.text('[data-action="export-markdown"] .format-fact')
      await until('the size', async () => /kB|ko/.test((await size()) ?? ''))
      await browser.page.keyboard.press('Escape')
      await until('the drawer to close', async () => !(await reader.has('[name="fileName"]')))
      expect(await reader.isOpen()).toBe(true)

      await openDrawer(page)
      const kept = (root: ShadowRoot) =>
        root.querySelector<HTMLInputElement>('[name="fileName"]')?.value === '{site}, {author}'
      await until('the template', () => browser.inReader(kept, null))
    })

    it('writes as the options say, set by the keyboard alone', async () => {
      const { browser, reader } = stage
      await openDrawer(page)
      const press = (...keys: string[]) =>
        keys.reduce(
          (before, key) => before.then(() => browser.page.keyboard.press(key as 'Tab')),
          Promise.resolve(),
        )
      while ((await reader.focused()) !== 'options-text') await press('Tab')
      await press('Enter')
      await until('the options', () => reader.has('[name="textLines"]'))
      await press('Tab', 'ArrowRight')
      await until('the width', () => reader.has('[name="textColumns"]'))
      await reader.click('[data-action="export-text"]')
      const text = (await arrived(browser.downloads, '.txt')).toString()
      const lines = text.split('\n').filter((line) => !line.includes('://'))
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72)
    })
  })

  describe('a saved article', () => {
    const choose = (path: string) => stage.browser.chooseFile('input[type="file"]', path)

    it('is opened over another page, which stays as it is, and left again', async () => {
      const { browser, reader } = stage
      await openDrawer(page)
      await reader.click('[data-action="export-json"]')
      const file = join(browser.downloads, 'kept')
      writeFileSync(file, await arrived(browser.downloads, '.json'))
      await openDrawer(other)
      const before = await browser.page.evaluate(() => document.body.outerHTML)
      await choose(file)
      await until('the article', async () => (await reader.text('header h1')) === page.title)
      expect(await reader.blocks()).toEqual(page.blocks)
      expect(await reader.text('.problem')).toContain('opened from a file')
      await reader.click('[data-action="back-to-page"]')
      await until('the page’s', async () => (await reader.text('header h1')) === other.title)
      expect(await browser.page.evaluate(() => document.body.outerHTML)).toBe(before)
    })

    it('is refused in words where it is none', async () => {
      const { browser, reader } = stage
      await openDrawer(other)
      const file = join(browser.downloads, 'shopping.json')
      for (const [content, words] of [
        ['milk, bread', 'is no JSON'],
        ['{"milk": 1}', 'no article of Lisible’s'],
        ['{"version": 99}', 'newer Lisible'],
      ] as const) {
        writeFileSync(file, content)
        await choose(file)
        await until(words, async () => (await reader.text('.notice-text'))?.includes(words))
      }
      expect(await reader.text('header h1')).toBe(other.title)
    })
  })
}

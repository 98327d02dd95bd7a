import { expect, it } from 'vitest'
import { extensions } from '../../../utils/exporters/exporter-ids.ts'
import { arrived } from '../arrived.ts'
import { corpusPage } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** Pages whose server lets nothing be downloaded from them: what is exported is saved all the same. */
export function forbiddenDownloads(stage: Stage): void {
  const page = corpusPage('fr-rtlmonde-inside')

  async function openReader(policy: string): Promise<void> {
    const { browser, reader, site } = stage
    await browser.open(site.add(page.path, page.html, { 'content-security-policy': policy }))
    await browser.clickToolbarButton()
    await until('the reader', () => reader.isOpen())
  }

  /** Browsers write into the console which pictures could not be fetched. */
  async function expectNoProblems(): Promise<void> {
    const problems = await stage.browser.takeProblems()
    expect(problems.filter((it) => !it.includes('example.org'))).toEqual([])
  }

  it.each(['sandbox', 'sandbox allow-scripts', 'sandbox allow-same-origin allow-scripts'])(
    'saves every format under the policy "%s"',
    async (policy) => {
      const { browser, reader } = stage
      await openReader(policy)
      for (const [id, extension] of Object.entries(extensions)) {
        const popup = await browser.openPopup()
        await popup.click(`[data-action="export-${id}"]`)
        const file = await arrived(browser.downloads, extension)
        expect(file.length, id).toBeGreaterThan(1000)
        await popup.dismiss()
      }
      expect(await reader.isOpen()).toBe(true)
      await expectNoProblems()
    },
  )

  it('saves from the page itself where nothing forbids it, and leaves the page its domain', async () => {
    const { browser, site } = stage

    /** Saves the article as text; whether by a page of the extension, which stays for some seconds. */
    async function isSavedElsewhere(policy: string): Promise<boolean> {
      await openReader(policy)
      const popup = await browser.openPopup()
      await popup.click('[data-action="export-text"]')
      await arrived(browser.downloads, '.txt')
      const isElsewhere = (await browser.tabs()).some((it) => it.includes('/save.html'))
      await popup.dismiss()
      return isElsewhere
    }
    // No frame of the reader's own is let in there, which could tell.
    expect(await isSavedElsewhere("frame-src 'self'; sandbox allow-same-origin")).toBe(true)
    await until('that page to close', async () => (await browser.tabs()).length === 1)
    expect(await isSavedElsewhere("object-src 'none'")).toBe(false)

    const inside = await browser.page.evaluate(
      async (address) => {
        const frame = document.createElement('iframe')
        frame.src = address
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
        document.body.append(frame)
        await loaded
        return frame.contentDocument?.body.textContent
      },
      site.add('/beside', '<p>Beside</p>'),
    )
    expect(inside).toBe('Beside')
    await expectNoProblems()
  })
}

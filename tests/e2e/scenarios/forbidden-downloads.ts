import { expect, it } from 'vitest'
import { extensions } from '../../../utils/exporters/exporter-ids.ts'
import { arrived } from '../arrived.ts'
import { corpusPage } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** Pages whose server lets nothing be downloaded from them: what is exported is saved all the same. */
export function forbiddenDownloads(stage: Stage): void {
  const page = corpusPage('fr-rtlmonde-inside')

  it.each(['sandbox', 'sandbox allow-scripts'])(
    'saves every format under the policy "%s"',
    async (policy) => {
      const { browser, reader, site } = stage
      await browser.open(site.add(page.path, page.html, { 'content-security-policy': policy }))
      await browser.clickToolbarButton()
      await until('the reader', () => reader.isOpen())
      for (const [id, extension] of Object.entries(extensions)) {
        const popup = await browser.openPopup()
        await popup.click(`[data-action="export-${id}"]`)
        const file = await arrived(browser.downloads, extension)
        expect(file.length, id).toBeGreaterThan(1000)
        await popup.dismiss()
      }
      expect(await reader.isOpen()).toBe(true)
      // Browsers write into the console which pictures could not be fetched.
      const problems = await browser.takeProblems()
      expect(problems.filter((it) => !it.includes('example.org'))).toEqual([])
    },
  )
}

import { afterAll, beforeAll, expect, it } from 'vitest'
import { arrived } from '../arrived.ts'
import { picture, picturedPage } from '../pictured-page.ts'
import type { Stage } from '../scenarios.ts'
import { type Site, serve } from '../serve.ts'

const host = 'pictures.localhost'

/** Pictures that their site keeps to itself come once the user has permitted it; `agree` answers the browser's question before it is put. */
export const allowing =
  (agree?: (stage: Stage, host: string) => Promise<void>) =>
  (stage: Stage): void => {
    let elsewhere: Site

    beforeAll(async () => {
      elsewhere = await serve(host)
    })
    afterAll(() => elsewhere.close())

    it('exports again with all pictures, once their host is permitted', async () => {
      const { browser, reader, site } = stage
      await agree?.(stage, host)
      await browser.open(picturedPage(site, elsewhere))
      await reader.open()
      const popup = await browser.openPopup()
      await popup.click('[data-action="export-html"]')
      const before = (await arrived(browser.downloads, '.html')).toString()
      expect(before.split(picture.toString('base64'))).toHaveLength(3)
      await popup.click('[data-action="allow-pictures"]')
      const html = (await arrived(browser.downloads, '.html')).toString()
      expect(html.split(picture.toString('base64'))).toHaveLength(4)
      expect(html).not.toContain('guarded.png"')
      expect(await reader.text('.notice-text')).toMatch(/^Saved as .*Fire\.html/)
      const problems = await browser.takeProblems()
      expect(problems.filter((it) => !it.includes('guarded.png'))).toEqual([])
    })
  }

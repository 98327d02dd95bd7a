// The README's picture, drawn from the real extension: `npm run screenshots`.
import { mkdirSync } from 'node:fs'
import { ChromiumDriver } from '../e2e/chromium.ts'
import { corpusPage } from '../e2e/corpus-page.ts'
import { Reader } from '../e2e/reader.ts'
import { serve } from '../e2e/serve.ts'

const folder = 'tests/screenshots'

mkdirSync(folder, { recursive: true })
const site = await serve()
const browser = await ChromiumDriver.start({ offline: true })
try {
  const { path, html } = corpusPage('fr-rtlmonde-inside')
  const reader = new Reader(browser)
  await browser.page.setViewport({ width: 1680, height: 960, deviceScaleFactor: 1 })
  await browser.open(site.add(path, html))
  await reader.open()
  await reader.settled()
  await reader.click('[data-action="removals"]')
  await browser.page.screenshot({ path: `${folder}/reader.png` })
  console.log(`${folder}/reader.png`)
} finally {
  await browser.close()
  site.close()
}

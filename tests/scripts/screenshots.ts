// Draws the reader as it is, from the real extension: `npm run screenshots`, or only the scenes whose name
// begins so: `npm run screenshots -- theme`. The README's picture (`-- readme`) is committed, the others are
// to be looked at.
import { mkdirSync } from 'node:fs'
import { isFaceId } from '../../utils/fonts/faces.ts'
import { ChromiumDriver } from '../e2e/chromium.ts'
import { corpusPage } from '../e2e/corpus-page.ts'
import { Reader } from '../e2e/reader.ts'
import { type Site, serve } from '../e2e/serve.ts'
import { until } from '../e2e/until.ts'
import { type Scene, scenes } from '../screenshots/scenes.ts'
import { specimenPage } from '../screenshots/specimen-page.ts'

const committed = 'tests/screenshots'
const folder = '.output/screenshots'

interface Studio {
  browser: ChromiumDriver
  reader: Reader
  site: Site
}

function addressOf(site: Site, corpus: string | undefined): string {
  if (!corpus) return site.add('/sea/the-ferry', specimenPage())
  const { path, html } = corpusPage(corpus)
  return site.add(path, html)
}

async function draw({ browser, reader, site }: Studio, scene: Scene): Promise<void> {
  const {
    name,
    corpus,
    settings = {},
    keys = [],
    clicks = [],
    at,
    width = 1440,
    height = 900,
  } = scene
  await browser.storeSettings(settings)
  await browser.page.setViewport({ width, height, deviceScaleFactor: 1 })
  await browser.open(addressOf(site, corpus))
  await reader.open()
  await reader.settled()
  if (isFaceId(settings.font)) await browser.page.waitForFunction(() => document.fonts.size > 0)
  for (const key of keys) await browser.page.keyboard.press(key as 'a')
  for (const selector of clicks) {
    await until(selector, () => reader.has(selector))
    await reader.click(selector)
  }
  if (at) await reader.show(at)
  await browser.page.screenshot({ path: `${folder}/${name}.png` })
}

async function drawForReadme({ browser, reader, site }: Studio): Promise<void> {
  await browser.storeSettings({})
  await browser.page.setViewport({ width: 1680, height: 960, deviceScaleFactor: 1 })
  await browser.open(addressOf(site, 'fr-rtlmonde-inside'))
  await reader.open()
  await reader.settled()
  await reader.click('[data-action="removals"]')
  await browser.page.screenshot({ path: `${committed}/reader.png` })
}

const [wanted] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const site = await serve()
const browser = await ChromiumDriver.start({ offline: true })
const studio = { browser, site, reader: new Reader(browser) }
try {
  for (const scene of scenes) {
    if (!wanted || scene.name.startsWith(wanted)) await draw(studio, scene)
  }
  if (!wanted || wanted === 'readme') await drawForReadme(studio)
  console.log(folder)
} finally {
  await browser.close()
  site.close()
}

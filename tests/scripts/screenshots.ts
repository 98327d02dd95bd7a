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

/** Reads two sections and leaves, so that going on there is offered the next time. */
async function readHalf({ browser, reader }: Studio): Promise<void> {
  for (let section = 0; section < 2; section++) await browser.page.keyboard.press('n')
  await browser.page.keyboard.press('Escape')
  await reader.closed()
}

/** Selects a block as a user does who presses, draws and lets go. */
async function select({ browser, reader }: Studio, selector: string): Promise<void> {
  const { left, top, right, bottom } = await reader.box(selector)
  await browser.page.mouse.move(left + 2, top + 8)
  await browser.page.mouse.down()
  await browser.page.mouse.move(right - 2, bottom - 8, { steps: 4 })
  await browser.page.mouse.up()
  await until('the bar', () => reader.has('.selection-bar'))
}

async function drawPopup(browser: ChromiumDriver, path: `${string}.png`): Promise<void> {
  const popup = await browser.openPopup()
  // Its element, as a headless popup's window does not follow its content.
  const body = await popup.page.$('body')
  await body?.screenshot({ path })
  await popup.dismiss()
}

async function draw(studio: Studio, scene: Scene): Promise<void> {
  const { browser, reader, site } = studio
  const {
    name,
    corpus,
    settings = {},
    keys = [],
    clicks = [],
    isMirrored,
    at,
    width = 1440,
    height = 900,
  } = scene
  await browser.storeSettings(settings)
  await browser.page.setViewport({ width, height, deviceScaleFactor: 1 })
  await browser.page.emulateMediaFeatures(
    scene.forcedColors ? [{ name: 'forced-colors', value: 'active' }] : [],
  )
  const address = addressOf(site, corpus)
  await browser.open(address)
  await reader.open()
  if (scene.again) {
    await readHalf(studio)
    await browser.open(address)
    await reader.open()
    await until('the offer', () => reader.has('[data-action="continue"]'))
  }
  await reader.settled()
  if (isFaceId(settings.font)) await browser.page.waitForFunction(() => document.fonts.size > 0)
  for (const key of keys) await browser.page.keyboard.press(key as 'a')
  if (at) await reader.show(at)
  if (isMirrored)
    await browser.inReader((root) => root.querySelector('dialog')?.setAttribute('dir', 'rtl'), null)
  for (const selector of clicks) {
    await until(selector, () => reader.has(selector))
    await reader.click(selector)
  }
  if (scene.select) await select(studio, scene.select)
  const path = `${folder}/${name}.png` as const
  if (scene.isPopup) await drawPopup(browser, path)
  else await browser.page.screenshot({ path })
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

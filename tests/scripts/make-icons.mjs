// Draws public/icon/<size>.png from the SVGs in components/ui/icon with headless Chromium.
// Small sizes have a drawing of their own, whose edges lie on whole pixels.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import puppeteer from 'puppeteer-core'

const root = resolve(import.meta.dirname, '../..')
const drawings = { 16: 'lisible-16', 32: 'lisible-16', 48: 'lisible', 128: 'lisible' }

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--force-color-profile=srgb'],
})
try {
  const page = await browser.newPage()
  for (const [size, drawing] of Object.entries(drawings)) {
    const svg = await readFile(`${root}/components/ui/icon/${drawing}.svg`, 'utf8')
    const side = Number(size)
    await page.setViewport({ width: side, height: side, deviceScaleFactor: 1 })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100%}</style>${svg}`)
    await page.screenshot({ path: `${root}/public/icon/${size}.png`, omitBackground: true })
  }
} finally {
  await browser.close()
}

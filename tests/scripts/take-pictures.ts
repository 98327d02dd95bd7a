import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ChromiumDriver } from '../e2e/chromium.ts'
import { Reader } from '../e2e/reader.ts'
import { until } from '../e2e/until.ts'

const EXPORTS = { markdown: '.md', html: '.html', epub: '.epub', text: '.txt', json: '.json' }

/** Opens the reader on the page shown, and its popup; puts pictures and exports into a folder and gives their paths. */
export async function takePictures(browser: ChromiumDriver, folder: string): Promise<string[]> {
  const paths: string[] = []
  const place = (name: string) => {
    paths.push(resolve(folder, name))
    return resolve(folder, name)
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })

  const reader = new Reader(browser)
  await reader.open()
  await reader.settled()
  await browser.page.screenshot({ path: place('reader.png') as `${string}.png` })

  const popup = await browser.openPopup()
  // Its element, as a headless popup's window does not follow its content.
  const body = await popup.page.$('body')
  await body?.screenshot({ path: place('popup.png') as `${string}.png` })

  for (const [format, extension] of Object.entries(EXPORTS)) {
    await popup.click(`[data-action="export-${format}"]`)
    const file = await until(`the ${format} file`, () =>
      readdirSync(browser.downloads).find((name) => name.endsWith(extension)),
    )
    copyFileSync(join(browser.downloads, file), place(file))
  }
  return paths
}

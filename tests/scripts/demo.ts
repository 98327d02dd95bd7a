// The main job, seen: `npm start [-- page.html | URL]`. Opens the browser; without a display takes pictures.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { ChromiumDriver } from '../e2e/chromium.ts'
import { corpusPage } from '../e2e/corpus-page.ts'
import { type Site, serve } from '../e2e/serve.ts'
import { ensureBrowsers } from './install-browsers.ts'
import { takePictures } from './take-pictures.ts'

const DEMO = 'fr-rtlmonde-inside'

/** Where the page asked for is found: on the web, or served from its file. */
function addressOf(wanted: string | undefined, site: Site): string {
  if (wanted && /^https?:/.test(wanted)) return wanted
  if (wanted) return site.add(`/${basename(wanted)}`, readFileSync(resolve(wanted), 'utf8'))
  const { path, html } = corpusPage(DEMO)
  return site.add(path, html)
}

const { platform, env } = process
const hasDisplay =
  platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)

async function show(address: string): Promise<void> {
  const browser = await ChromiumDriver.start({ window: hasDisplay })
  try {
    await browser.open(address)
    if (hasDisplay) {
      console.log('Click the button of Lisible (in the puzzle menu), or press Alt+R.')
      await browser.untilClosed()
    } else {
      for (const path of await takePictures(browser, '.output/demo')) console.log(path)
    }
  } finally {
    await browser.close()
  }
}

async function demo(): Promise<void> {
  ensureBrowsers(['chromium'])
  const built = spawnSync('wxt', ['build'], { stdio: 'inherit', shell: platform === 'win32' })
  if (built.status !== 0) throw new Error('Lisible could not be built; what is above says why.')

  const site = await serve()
  try {
    await show(addressOf(process.argv[2], site))
  } finally {
    site.close()
  }
}

demo().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})

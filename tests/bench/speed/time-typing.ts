import type { Page } from 'puppeteer-core'
import { median } from './statistics.ts'

const keys = 100
declare const lisibleKeys: number[]

/** Runs in the page: notes, from now on, how long each key takes to the frame that shows it. */
function watchKeys(): void {
  if ('lisibleKeys' in globalThis) {
    lisibleKeys.length = 0
    return
  }
  const times: number[] = []
  Object.assign(globalThis, { lisibleKeys: times })
  document.addEventListener('input', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => times.push(performance.now() - timeStamp)
      port2.postMessage(null)
    })
  })
}

/** Median milliseconds from a key typed into the page's own field to the frame that shows it. */
export async function timeTyping(page: Page): Promise<number> {
  await page.evaluate(watchKeys)
  await page.focus('input')
  for (let key = 0; key < keys; key++) await page.keyboard.press('a')
  await page.waitForFunction((count) => lisibleKeys.length >= count, {}, keys)
  return median(await page.evaluate(() => lisibleKeys))
}

import type { ChromiumDriver } from '../../e2e/chromium.ts'

/** Milliseconds from the click. */
export interface Opening {
  /** To the first frame that shows the text. */
  text: number
  /** To the companion's having come, after which nothing more is added. */
  whole: number
}

/** What the page is told to note; it sees the reader's host, though not what is in it. */
interface Watched {
  clicked: number
  painted: Promise<number>
}
declare const lisibleBench: Watched

/** Runs in the page: notes when the first frame after the reader's host came is on the screen. */
function watch(): void {
  const clicked = performance.now()
  const painted = new Promise<number>((resolve) => {
    const afterFrame = () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now() - clicked)
      port2.postMessage(null)
    }
    new MutationObserver((_, observer) => {
      if (!document.querySelector('lisible-reader')) return
      observer.disconnect()
      // The text is drawn in the task that puts the host there: the next frame shows it.
      requestAnimationFrame(afterFrame)
    }).observe(document.documentElement, { childList: true })
  })
  Object.assign(globalThis, { lisibleBench: { clicked, painted } })
}

const companionIsThere = (root: ShadowRoot): boolean => root.querySelectorAll('style').length > 1

/** Loads a page, clicks the toolbar button and waits until all is there. */
export async function timeOpening(browser: ChromiumDriver, address: string): Promise<Opening> {
  await browser.open(address)
  await browser.page.evaluate(watch)
  await browser.clickToolbarButton()
  const text = await browser.page.evaluate(() => lisibleBench.painted)
  while (!(await browser.inReader(companionIsThere, null)));
  const whole = await browser.page.evaluate(() => performance.now() - lisibleBench.clicked)
  return { text, whole }
}

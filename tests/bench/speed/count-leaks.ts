import type { ChromiumDriver } from '../../e2e/chromium.ts'
import { Reader } from '../../e2e/reader.ts'
import { until } from '../../e2e/until.ts'

/** What is kept alive in the page's process after all garbage is collected. */
interface Kept {
  nodes: number
  documents: number
  listeners: number
  heapBytes: number
}

/** Openings until everything that is made once is made. */
const first = 10

async function kept({ page }: ChromiumDriver): Promise<Kept> {
  const cdp = await page.createCDPSession()
  try {
    await cdp.send('Performance.enable')
    // What the first pass lets go of may hold more.
    for (let pass = 0; pass < 3; pass++) await cdp.send('HeapProfiler.collectGarbage')
    const { nodes, documents, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
    const { metrics } = await cdp.send('Performance.getMetrics')
    const heapBytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
    return { nodes, documents, listeners: jsEventListeners, heapBytes }
  } finally {
    await cdp.detach()
  }
}

async function openAndClose(browser: ChromiumDriver, times: number): Promise<void> {
  const reader = new Reader(browser)
  for (let time = 0; time < times; time++) {
    await reader.open()
    await browser.page.keyboard.press('Escape')
    await reader.closed()
    // Until then a click opens that instead.
    await until('the popup to be taken back', async () => !(await browser.popupIsSet()))
  }
}

/** What more is kept after so many openings and closings of the reader on the page shown. */
export async function countLeaks(browser: ChromiumDriver, openings: number): Promise<Kept> {
  await openAndClose(browser, first)
  const before = await kept(browser)
  await openAndClose(browser, openings)
  const after = await kept(browser)
  return {
    nodes: after.nodes - before.nodes,
    documents: after.documents - before.documents,
    listeners: after.listeners - before.listeners,
    heapBytes: after.heapBytes - before.heapBytes,
  }
}

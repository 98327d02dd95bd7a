import { parseArgs } from 'node:util'
import { ChromiumDriver } from '../../e2e/chromium.ts'
import { Reader } from '../../e2e/reader.ts'
import { type Site, serve } from '../../e2e/serve.ts'
import { countLeaks } from './count-leaks.ts'
import { type SpeedPage, speedPages, writePage } from './pages.ts'
import { median, worst } from './statistics.ts'
import { timeOpening } from './time-opening.ts'
import { bundleReadability, timeReadability } from './time-readability.ts'
import { timeTyping } from './time-typing.ts'

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '20' },
    openings: { type: 'string', default: '100' },
  },
})
const samples = Number(values.samples)
const openings = Number(values.openings)

/** Times that typing before and after is compared: a single frame more or less is of the machine. */
const typingRounds = 5

interface Bench {
  browser: ChromiumDriver
  site: Site
}

const addressOf = (site: Site, page: SpeedPage): string =>
  site.add(`/${page.name.replace(' ', '-')}`, writePage(page))

const milliseconds = (figures: number[]): string =>
  `${median(figures).toFixed(0)} (${worst(figures).toFixed(0)})`.padStart(18)

/** A row of the table; gives the median time to the text. */
async function timePage({ browser, site }: Bench, page: SpeedPage): Promise<number> {
  const address = addressOf(site, page)
  const script = await bundleReadability()
  const alone: number[] = []
  const text: number[] = []
  const whole: number[] = []
  for (let sample = 0; sample < samples; sample++) {
    alone.push(await timeReadability(browser, { address, script }))
    const opening = await timeOpening(browser, address)
    text.push(opening.text)
    whole.push(opening.whole)
  }
  const allowed = 100 + 1.5 * median(alone)
  const share = `${(median(text) / allowed).toFixed(2)} of ${allowed.toFixed(0)}`
  console.log(
    page.name.padEnd(12) + [alone, text, whole].map(milliseconds).join('') + share.padStart(16),
  )
  return median(text)
}

async function timeReading(bench: Bench): Promise<void> {
  const heads = ['Readability', 'first text', 'everything'].map((head) => head.padStart(18))
  console.log(`${''.padEnd(12)}${heads.join('')}${'text / allowed'.padStart(16)}`)
  let before: { paragraphs: number; text: number } | null = null
  for (const page of speedPages) {
    const text = await timePage(bench, page)
    if (before && page.paragraphs === before.paragraphs * 10)
      console.log(`  ten times the article, ${(text / before.text).toFixed(1)} times the time (11)`)
    before = { paragraphs: page.paragraphs, text }
  }
}

async function compareTyping({ browser, site }: Bench, page: SpeedPage): Promise<void> {
  const reader = new Reader(browser)
  const before: number[] = []
  const after: number[] = []
  for (let round = 0; round < typingRounds; round++) {
    await browser.open(addressOf(site, page))
    before.push(await timeTyping(browser.page))
    await reader.open()
    await browser.page.keyboard.press('Escape')
    await reader.closed()
    after.push(await timeTyping(browser.page))
  }
  console.log(
    `a key typed in the page: ${milliseconds(before).trim()} before, ${milliseconds(after).trim()} after closing: ${(median(after) / median(before)).toFixed(2)} times`,
  )
}

async function tellLeaks({ browser, site }: Bench, page: SpeedPage): Promise<void> {
  await browser.open(addressOf(site, page))
  const { nodes, documents, listeners, heapBytes } = await countLeaks(browser, openings)
  console.log(
    `${openings} openings and closings: ${nodes} nodes, ${documents} documents, ${listeners} listeners more (0); ${(heapBytes / 2 ** 20).toFixed(2)} MB more heap (2)`,
  )
}

const browser = await ChromiumDriver.start({ offline: true })
const site = await serve()
const bench = { browser, site }
const [small, middle] = speedPages
try {
  console.log(`Milliseconds: median (worst) of ${samples}`)
  await timeReading(bench)
  if (middle) await compareTyping(bench, middle)
  if (small && openings > 0) await tellLeaks(bench, small)
} finally {
  site.close()
  await browser.close()
}

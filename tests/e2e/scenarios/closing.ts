import { expect, it } from 'vitest'
import { corpusPage } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

type Way = [name: string, close: (stage: Stage) => Promise<void>]

const ways: Way[] = [
  ['Esc', ({ browser }) => browser.page.keyboard.press('Escape')],
  ['its × button', ({ reader }) => reader.click('[data-action="close"]')],
  ['Alt+R', ({ browser }) => browser.pressShortcut('toggle-reader')],
  [
    "the popup's button",
    async ({ browser }) => (await browser.openPopup()).click('[data-action="close-reader"]'),
  ],
]

/** Leaving the reader gives back the page as it was, where it was. */
export function closing(stage: Stage): void {
  it.each(ways)('closed by %s, leaves the page as it was', async (_name, close) => {
    const { browser, reader, site } = stage
    const page = corpusPage('fr-rtlmonde-outside')
    await browser.open(site.add(page.path, page.html))
    const look = () =>
      browser.page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        scroll: scrollY,
        overflow: getComputedStyle(document.documentElement).overflow,
        focus: document.activeElement?.tagName,
      }))
    await browser.page.evaluate(() => scrollTo({ top: 420, behavior: 'instant' }))
    const before = await look()
    expect(before.scroll).toBe(420)

    await reader.open()
    await until('the lock of the page', async () => (await look()).overflow === 'hidden')
    await close(stage)
    await reader.closed()
    await until('the lock to go', async () => (await look()).overflow === before.overflow)
    expect(await look()).toEqual(before)

    // The button reads again, rather than opening a popup left behind.
    await until('the popup to go', async () => {
      return !(await browser.popupIsSet()) && !(await browser.popupIsOpen())
    })
    await reader.open()
    expect(await reader.hosts()).toBe(1)
  })
}

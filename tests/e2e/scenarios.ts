import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed } from 'vitest'
import type { Driver } from './driver.ts'
import { Reader } from './reader.ts'
import { closing } from './scenarios/closing.ts'
import { columns } from './scenarios/columns.ts'
import { copying } from './scenarios/copying.ts'
import { exporting } from './scenarios/exporting.ts'
import { exportingFromDrawer } from './scenarios/exporting-from-drawer.ts'
import { fonts } from './scenarios/fonts.ts'
import { forbiddenDownloads } from './scenarios/forbidden-downloads.ts'
import { hostilePages } from './scenarios/hostile-pages.ts'
import { keyboard } from './scenarios/keyboard.ts'
import { looking } from './scenarios/looking.ts'
import { positions } from './scenarios/positions.ts'
import { printing } from './scenarios/printing.ts'
import { reading } from './scenarios/reading.ts'
import { settings } from './scenarios/settings.ts'
import { typography } from './scenarios/typography.ts'
import { walking } from './scenarios/walking.ts'
import { wandering } from './scenarios/wandering.ts'
import { type Site, serve } from './serve.ts'

/** What a scenario plays with. */
export interface Stage {
  browser: Driver
  reader: Reader
  site: Site
}

/** What the page looked like when a scenario failed. */
async function takePicture(page: Page, title: string): Promise<void> {
  mkdirSync('.output/reports', { recursive: true })
  await page.screenshot({ path: `.output/reports/${title.replace(/\W+/g, '-')}.png` })
}

type Scenario = (stage: Stage) => void

/**
 * Declares every scenario for a browser, and those that it alone can play: one browser for all, each
 * scenario with a page of its own.
 */
export function playScenarios(
  name: string,
  start: () => Promise<Driver>,
  own: Scenario[] = [],
): void {
  describe(name, () => {
    const stage = {} as Stage

    beforeAll(async () => {
      stage.site = await serve()
      stage.browser = await start()
      stage.reader = new Reader(stage.browser)
    })

    beforeEach(async ({ task }) => {
      await stage.browser.takeProblems()
      // Left open by a test that failed, it would swallow the next click.
      if (await stage.browser.popupIsOpen()) await (await stage.browser.popup()).dismiss()
      onTestFailed(() => takePicture(stage.browser.page, `${name}-${task.name}`))
      return async () => expect(await stage.browser.takeProblems()).toEqual([])
    })

    afterAll(async () => {
      await stage.browser?.close()
      stage.site?.close()
    })

    const scenarios = [
      ...[reading, settings, fonts, exporting, closing, hostilePages, wandering],
      ...[keyboard, walking, positions, looking, copying, forbiddenDownloads, printing],
      ...[columns, typography, exportingFromDrawer],
      ...own,
    ]
    for (const scenario of scenarios) scenario(stage)
  })
}

import { expect, it } from 'vitest'
import { corpusPage } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'
import { staysTrue, until } from '../until.ts'

/** Hasty clicks, and walks through the history with the reader open. */
export function wandering(stage: Stage): void {
  const page = corpusPage('fr-rtlmonde-inside')

  it('stays open, once, on two quick clicks', async () => {
    const { browser, reader, site } = stage
    await browser.open(site.add(page.path, page.html))
    await Promise.all([browser.clickToolbarButton(), browser.clickToolbarButton()])
    await until('the reader', () => reader.isOpen())
    await staysTrue('one reader is open', async () => {
      return (await reader.isOpen()) && (await reader.hosts()) === 1
    })
    if (await browser.popupIsOpen()) await (await browser.popup()).dismiss()
  })

  it('leaves nothing behind when the page is left and come back to', async () => {
    const { browser, reader, site } = stage
    const first = site.add('/first', page.html)
    const second = site.add('/second', page.html)
    const go = async (delta: number, address: string) => {
      await browser.page.evaluate((delta) => history.go(delta), delta)
      await until(address, () => browser.page.evaluate((it) => location.href === it, address))
    }
    const expectNothingLeft = async () => {
      await until('a page that scrolls', () =>
        browser.page.evaluate(() =>
          [document.documentElement, document.body].every(
            (it) => getComputedStyle(it).overflowY === 'visible',
          ),
        ),
      )
      expect(await reader.hosts()).toBe(0)
    }

    await browser.open(first)
    await reader.open()
    await browser.open(second)
    await expectNothingLeft()
    await go(-1, first)
    await expectNothingLeft()
    await reader.open()
    await go(1, second)
    await expectNothingLeft()
    await reader.open()
    await go(-1, first)
    await expectNothingLeft()
    await reader.open()
    expect(await reader.blocks()).toEqual(page.blocks)
  })
}

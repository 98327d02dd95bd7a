import { expect, it } from 'vitest'
import { themes } from '../../../utils/themes/index.ts'
import { longPage } from '../../dom/long-page.ts'
import { corpusPage } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** "#1a1a1c" as computed styles write it. */
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

const fontSizeIn = (popup: Document) =>
  popup.querySelector<HTMLInputElement>('input[name=fontSize]')?.value

/** The popup changes the page behind it, and the change stays. */
export function settings(stage: Stage): void {
  it('shows a change of the popup in the page at once, and keeps it over a restart, until the defaults are asked for', async () => {
    const { browser, reader, site } = stage
    const page = corpusPage('fr-rtlmonde-inside')
    const address = site.add(page.path, page.html)
    const wears = (property: string, value: string, selector: string) =>
      until(`${property}: ${value}`, async () => (await reader.style(selector, property)) === value)

    await browser.open(address)
    await reader.open()
    expect(await reader.style('.article-body', 'font-size')).toBe('20px')
    const popup = await browser.openPopup()
    await popup.setRange('fontSize', 31)
    await wears('font-size', '31px', '.article-body')
    await popup.click('input[type=radio][name=theme][value=dark]')
    await wears('background-color', rgb(themes.dark.colors.background), 'dialog')
    await wears('color-scheme', 'dark', 'dialog')
    await popup.dismiss()

    await until('the change to be stored', async () => {
      const again = await browser.openPopup()
      const shown = await until('the setting', () => again.evaluate(fontSizeIn, null))
      await again.dismiss()
      return shown === '31'
    })
    await browser.restart()
    await browser.open(address)
    await reader.open()
    await wears('font-size', '31px', '.article-body')
    await wears('background-color', rgb(themes.dark.colors.background), 'dialog')
    // What comes after begins with the defaults, too.
    const last = await browser.openPopup()
    await last.click('[data-action="reset-settings"]')
    await wears('font-size', '20px', '.article-body')
    await last.dismiss()
  })

  it('leads from the popup to all settings, beside the text', async () => {
    const { browser, reader, site } = stage
    await browser.open(site.add('/all-settings', longPage()))
    await reader.open()
    const popup = await browser.openPopup()
    await popup.click('[data-action="more-settings"]')
    await until('the drawer', () => reader.has('[data-panel="settings"]'))
    await until('the popup to close', async () => !(await browser.popupIsOpen()))
    expect(await reader.has('input[name="letterSpacing"]')).toBe(true)
  })
}

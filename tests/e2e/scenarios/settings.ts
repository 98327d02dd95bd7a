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
  it('shows a change of the popup in the page at once, and keeps it over a restart', async () => {
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
  })

  it('sets two columns in rows as high as the window, or says that the browser cannot', async () => {
    const { browser, reader, site } = stage
    await browser.page.setViewport({ width: 1600, height: 800 })
    await browser.open(site.add('/columns', longPage()))
    await reader.open()
    await browser.page.keyboard.press('s')
    await until('the drawer', () => reader.has('[data-panel="settings"]'))
    const isPossible = await browser.page.evaluate(() => CSS.supports('column-wrap: wrap'))
    expect(await reader.has('[data-impossible="columns"] .field-note')).toBe(!isPossible)
    expect(await reader.has('input[name="columns"]')).toBe(isPossible)
    const lefts = () =>
      browser.inReader((root) => {
        const paragraphs = [...root.querySelectorAll('.article-body p')].slice(0, 12)
        return new Set(paragraphs.map((it) => it.getClientRects()[0]?.left)).size
      }, null)
    if (isPossible) {
      await reader.show('input[name="columns"][value="two"]')
      await reader.click('label:has(> input[name="columns"][value="two"])')
      await until('a second column', async () => (await lefts()) === 2)
      await reader.show('input[name="columns"][value="one"]')
      await reader.click('label:has(> input[name="columns"][value="one"])')
    }
    await until('one column', async () => (await lefts()) === 1)
    await browser.page.setViewport({ width: 1100, height: 800 })
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

import { it } from 'vitest'
import { longPage } from '../../dom/long-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** All that can be done in the reader, by who has no mouse. */
export function walking(stage: Stage): void {
  const press = (key: string) => stage.browser.page.keyboard.press(key as 'a')
  const has = (selector: string) => stage.reader.has(selector)
  const isFocused = async (selector: string) =>
    (await stage.browser.inReader(
      (root, it) => root.activeElement?.matches(it) ?? false,
      selector,
    )) ?? false

  /** Presses Tab until what is sought has the focus; its way must not be longer than the page. */
  const tabTo = async (selector: string) => {
    for (let stops = 0; stops < 80; stops++) {
      await press('Tab')
      if (await isFocused(selector)) return
    }
    throw new Error(`Tab never came to ${selector}`)
  }
  const tabBackTo = async (selector: string) => {
    await stage.browser.page.keyboard.down('Shift')
    await tabTo(selector)
    await stage.browser.page.keyboard.up('Shift')
  }

  it('by the keyboard alone: settings, contents, a picture, a note, code, and out', async () => {
    const { browser, reader, site } = stage
    await browser.page.setViewport({ width: 1000, height: 800 })
    await browser.open(site.add('/walk', longPage()))
    await reader.open()

    await tabTo('[data-action="settings"]')
    await press('Enter')
    await until('the drawer', () => isFocused('[data-panel="settings"]'))
    await tabTo('input[name="fontSize"]')
    const size = () => reader.style('.article-body', 'font-size')
    const before = Number.parseInt(await size(), 10)
    await press('ArrowRight')
    await until('larger type', async () => (await size()) === `${before + 1}px`)
    await press('ArrowLeft')
    await tabTo('input[name="images"]')
    await press('ArrowRight')
    await until('small pictures', () => has('.reader[data-images="small"]'))
    await press('ArrowLeft')
    await until('pictures', () => has('.reader[data-images="on"]'))
    await press('Escape')
    await until('the way back', () => isFocused('[data-action="settings"]'))

    await press('o')
    await until('the contents', () => isFocused('[data-panel="contents"]'))
    await press('Tab')
    await press('Enter')
    await until('the first section', () => isFocused('h2'))

    await tabTo('.enlarge')
    await press('Enter')
    await until('the picture', () => has('.lightbox[open]'))
    await tabTo('[data-action="pictureNext"]')
    await press('Enter')
    await until('the next', async () => (await reader.text('.lightbox-place')) === '2 of 2')
    await tabTo('[data-action="zoom"]')
    await press(' ')
    await until('a zoom', () => has('.lightbox-stage.zoomed'))
    await tabTo('[data-action="close-picture"]')
    await press('Enter')
    await until('the picture to close', () => isFocused('.enlarge'))

    await tabTo('.code-copy')
    await press('Enter')
    await until('the notice', async () => (await reader.text('.notice-text')) === 'Copied')

    await tabBackTo('.article-body sup a')
    await press('Enter')
    await until('the note', () => isFocused('.note-card'))
    await tabTo('[data-action="close-note"]')
    await press('Enter')
    await until('its reference', () => isFocused('.article-body sup a'))

    await tabBackTo('[data-action="close"]')
    await press('Enter')
    await reader.closed()
    await browser.page.setViewport({ width: 1100, height: 800 })
  })
}

import { expect, it } from 'vitest'
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' }
import { corpusPage } from '../corpus-page.ts'
import type { Stage } from '../scenarios.ts'
import { staysTrue, until } from '../until.ts'

const LOOKS = ['font-size', 'font-family', 'line-height', 'color', 'max-width', 'width']

/** Pages that keep extensions out, restrict styles or try to shut the reader. */
export function hostilePages(stage: Stage): void {
  const page = corpusPage('fr-rtlmonde-inside')

  it('says in the popup why a page of the browser cannot be read', async () => {
    const { browser } = stage
    await browser.openBrowserPage()
    await browser.clickToolbarButton()
    const popup = await browser.popup()
    const alert = await until('the reason', () =>
      popup.evaluate((it) => it.querySelector('[role=alert]')?.textContent?.trim(), null),
    )
    expect(alert).toBe(messages.error_browserPage.message)
    await popup.dismiss()
  })

  it("is styled under the page's policy default-src 'none' as on any page", async () => {
    const { browser, reader, site } = stage
    const looksOf = async (headers: Record<string, string>) => {
      await browser.open(site.add(page.path, page.html, headers))
      await reader.open()
      const body = LOOKS.map((it) => reader.style('.article-body', it))
      return Promise.all([...body, reader.style('dialog', 'background-color')])
    }
    const strict = await looksOf({ 'content-security-policy': "default-src 'none'" })
    expect(strict).toEqual(await looksOf({}))
    // Neither of them the browser's own look.
    expect(strict.slice(0, 2)).not.toEqual([expect.stringMatching(/^(16px)?$/), 'serif'])
    expect(strict.at(-1)).toMatch(/^rgb\(\d/)
  })

  it('is not closed by a forged event of an extension that was updated', async () => {
    const { browser, reader, site } = stage
    await browser.open(site.add(page.path, page.html))
    const name = `${browser.extensionId}:reader:wxt:content-script-started`
    await browser.page.evaluate((name) => {
      document.addEventListener(name, () => Object.assign(window, { sawStart: true }))
    }, name)
    await reader.open()
    const saw = await browser.page.evaluate(() => 'sawStart' in window)
    expect(saw, 'the page guesses the name of the event').toBe(true)

    await browser.page.evaluate((name) => {
      const forged = { type: name, contentScriptName: 'reader', messageId: 'forged' }
      document.dispatchEvent(new CustomEvent(name, { detail: forged }))
      window.postMessage(forged, '*')
    }, name)
    await staysTrue('the reader is open', () => reader.isOpen())
    await browser.page.keyboard.press('Escape')
    await reader.closed()
  })
}

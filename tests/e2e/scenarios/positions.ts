import { expect, it } from 'vitest'
import { longPage } from '../../dom/long-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

const atLine = (top: number) => Math.abs(top - 72) < 40

/** Where one was: in the page, in the reader, and the next time. */
export function positions(stage: Stage): void {
  /** The place of the reader's paragraph that begins with these words. */
  const topOf = (words: string) =>
    stage.browser.inReader(
      (root, words) =>
        [...root.querySelectorAll('.article-body p')]
          .find((it) => it.textContent?.startsWith(words))
          ?.getBoundingClientRect().top,
      words,
    )
  const scrollPageTo = (id: string) =>
    stage.browser.page.evaluate((id) => {
      document.getElementById(id)?.scrollIntoView({ behavior: 'instant' })
      return scrollY
    }, id)
  const press = async (key: string, times: number) => {
    for (let n = 0; n < times; n++) await stage.browser.page.keyboard.press(key as 'j')
  }

  it('opens at the paragraph that was on the screen, and leaves the page there', async () => {
    const { browser, reader, site } = stage
    await browser.open(site.add('/begin', longPage()))
    const before = await scrollPageTo('p14')
    await reader.open()
    expect(atLine((await topOf('Number 43 tells')) ?? 0)).toBe(true)
    await browser.page.keyboard.press('Escape')
    await reader.closed()
    expect(await browser.page.evaluate(() => scrollY)).toBe(before)
  })

  it('opens at the title where the page was at its beginning', async () => {
    const { browser, reader, site } = stage
    await browser.open(site.add('/begin-top', longPage()))
    await reader.open()
    expect(await reader.top('h1')).toBeGreaterThan(60)
  })

  const leaveAt = async (html: string, path: string, meanwhile?: () => void) => {
    const { browser, reader, site } = stage
    await browser.open(site.add(path, html))
    await reader.open()
    await press('n', 6)
    await press('j', 2)
    if (meanwhile) await browser.page.evaluate(meanwhile)
    await browser.page.keyboard.press('Escape')
    await reader.closed()
    return browser.page.evaluate(() => {
      const { top = -1 } =
        [...document.querySelectorAll('p')]
          .find((it) => it.textContent?.startsWith('Number 49 tells'))
          ?.getBoundingClientRect() ?? {}
      return top
    })
  }

  it('leaves the page at the paragraph that was read', async () => {
    expect(await leaveAt(longPage(), '/leave')).toBeCloseTo(0, -1)
  })

  it('finds that paragraph by its words where the page was drawn anew', async () => {
    const top = await leaveAt(longPage(), '/leave-anew', () => {
      const article = document.querySelector('article')
      article?.replaceWith(article.cloneNode(true))
    })
    expect(top).toBeCloseTo(0, -1)
  })

  it('leaves the paragraph below a header that stays', async () => {
    const header =
      '<header style="position:fixed;inset:0 0 auto 0;height:90px;background:#fff">The Sound</header>'
    const top = await leaveAt(
      longPage().replace('<article>', `${header}<article>`),
      '/leave-header',
    )
    expect(top).toBeGreaterThanOrEqual(85)
    expect(top).toBeLessThan(110)
  })

  it('offers the place where it was left, after a restart, in another size, on an edited page', async () => {
    const { browser, reader, site } = stage
    const address = site.add('/continue', longPage())
    await browser.open(address)
    await reader.open()
    await press('n', 7)
    await press('j', 1)
    const line = await topOf('Number 55 tells')
    expect(atLine(line ?? 0)).toBe(true)
    await browser.page.keyboard.press('Escape')
    await reader.closed()
    // Stored, as the next visit shows.
    await browser.open(address)
    await reader.open()
    await until('the offer', () => reader.has('[data-action="continue"]'))
    await browser.restart()

    site.add(
      '/continue',
      longPage().replace(
        '<p id="p2">',
        '<p>News has come in since, of the kind that one adds to a page at noon.</p><p id="p2">',
      ),
    )
    await browser.open(`${address}#late`)
    await reader.open()
    await until('the offer', () => reader.has('[data-action="continue"]'))
    expect(await reader.top('h1')).toBeGreaterThan(60)
    await press('+', 4)
    await reader.click('[data-action="continue"]')
    await until('the place', async () => atLine((await topOf('Number 55 tells')) ?? 0))
    expect(await reader.has('[data-action="continue"]')).toBe(false)
    await press('-', 4)
  })
}

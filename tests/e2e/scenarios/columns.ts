import { expect, it } from 'vitest'
import { longPage } from '../../dom/long-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

const window = { width: 1500, height: 800 }
const narrow = { width: 1100, height: 800 }

/** Text in two columns: rows about as high as the window, one below the other. */
export function columns(stage: Stage): void {
  const press = async (key: string, times = 1) => {
    for (let n = 0; n < times; n++) await stage.browser.page.keyboard.press(key as 'j')
  }
  const scrolled = () =>
    stage.browser.inReader((root) => root.querySelector('dialog')?.scrollTop ?? 0, null)

  /** How many columns there are, and how far a row's second one stands above the end of its first. */
  const layout = () =>
    stage.browser.inReader((root) => {
      const blocks = [...root.querySelectorAll('.article-body :is(h2, p, figure, .table, ol)')]
      const boxes = blocks.flatMap((block) => [...block.getClientRects()])
      const lefts = new Set(boxes.map(({ left }) => Math.round(left / 20)))
      // Back up to the second column, each time by less than a window.
      const ups = boxes
        .slice(1)
        .map(({ top }, at) => (boxes[at]?.top ?? 0) - top)
        .filter((up) => up > 0)
      return { lefts: lefts.size, rows: ups.length, highest: Math.max(0, ...ups) }
    }, null)
  /** Headings at the end of a column, their text in the next. */
  const headingsAlone = () =>
    stage.browser.inReader((root) => {
      const leftOf = (element?: Element | null) => element?.getClientRects()[0]?.left ?? 0
      return [...root.querySelectorAll('h2')]
        .filter((it) => Math.abs(leftOf(it) - leftOf(it.nextElementSibling)) > 20)
        .map((it) => it.textContent)
    }, null)
  const areTwo = async () => (await layout())?.lefts === 2

  const choose = async (value: 'one' | 'two') => {
    const { reader } = stage
    await press('s')
    await until('the drawer', () => reader.has(`input[name="columns"][value="${value}"]`))
    await reader.show(`input[name="columns"][value="${value}"]`)
    await reader.click(`label:has(> input[name="columns"][value="${value}"])`)
    await press('Escape')
    await until('the drawer to close', async () => !(await reader.has('.panel')))
    await until(value, async () => (await areTwo()) === (value === 'two'))
  }

  it('sets rows no higher than the window, and anew in another one, keeping the place', async () => {
    const { browser, reader, site } = stage
    await browser.page.setViewport(window)
    await browser.open(site.add('/columns', longPage()))
    await reader.open()
    await choose('two')
    const wide = await layout()
    expect(wide?.rows).toBeGreaterThan(2)
    expect(wide?.highest).toBeLessThan(window.height)

    await press('n', 6)
    /** Where the block begins that was being read: the first, in the text's order, that is not above the line. */
    const placeOf = (words: string | null) =>
      browser.inReader((root, words) => {
        const block = [...root.querySelectorAll('.article-body :is(h2, p)')].find((it) =>
          words ? it.textContent === words : it.getBoundingClientRect().bottom > 75,
        )
        return { words: block?.textContent ?? '', top: block?.getClientRects()[0]?.top ?? 0 }
      }, words)
    const read = await placeOf(null)
    const isKept = async () => {
      const { top = 9999 } = (await placeOf(read?.words ?? '')) ?? {}
      return Math.abs(top - (read?.top ?? 0)) < 4
    }
    for (let n = 0; n < 3; n++) {
      await press('+')
      expect(await headingsAlone()).toEqual([])
    }
    await until('larger type', async () => (await layout())?.rows !== wide?.rows)
    expect(await isKept()).toBe(true)
    await press('-', 3)
    await until('the former rows', async () => (await layout())?.rows === wide?.rows)
    expect(await isKept()).toBe(true)

    await browser.page.setViewport({ width: 1500, height: 500 })
    await until('lower rows', async () => ((await layout())?.highest ?? 999) < 500)
    expect((await layout())?.rows).toBeGreaterThan(wide?.rows ?? 0)

    await browser.page.setViewport(narrow)
    await browser.page.setViewport({ width: 1000, height: 800 })
    await until('one column', async () => (await layout())?.lefts !== 2)
    await browser.page.setViewport(window)
    await until('two', areTwo)
    await choose('one')
    expect(await reader.has('.row-end')).toBe(false)
    await browser.page.setViewport(narrow)
  })

  it('is there from the first frame on, goes down by j and n and up by k, and is copied as one text', async () => {
    const { browser, reader, site } = stage
    await browser.page.setViewport(window)
    const address = site.add('/columns-keys', longPage())
    await browser.open(address)
    await reader.open()
    const text = await reader.text('.article-body')
    const before = await reader.blocks()
    await choose('two')
    await browser.open(address)
    await reader.open()
    await until('two columns', areTwo)
    expect(await reader.text('.article-body')).toBe(text)
    expect(await reader.blocks()).toEqual(before)

    const way: number[] = []
    for (let n = 0; n < 12; n++) {
      await press('j')
      way.push((await scrolled()) ?? 0)
    }
    expect(way).toEqual([...new Set(way)].sort((a, b) => a - b))
    await press('k')
    expect(await scrolled()).toBeCloseTo(way.at(-2) ?? 0, -1)

    await press('Escape')
    await reader.closed()
    await browser.open(address)
    await reader.open()
    await until('two columns', areTwo)
    await until('the offer', () => reader.has('[data-action="continue"]'))
    await reader.click('[data-action="continue"]')
    await until(
      'the place',
      async () => Math.abs(((await scrolled()) ?? 0) - (way.at(-2) ?? 0)) < 400,
    )
    await choose('one')
    await browser.page.setViewport(narrow)
  })
}

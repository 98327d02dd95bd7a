import { expect, it } from 'vitest'
import { longPage } from '../../dom/long-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** What is done with a selected passage, and with the blocks of code. */
export function copying(stage: Stage): void {
  const html = longPage().replace('</body>', '<textarea></textarea></body>')
  const press = (key: string) => stage.browser.page.keyboard.press(key as 'a')

  const open = async (path: string) => {
    const { browser, reader, site } = stage
    const address = site.add(path, html)
    await browser.open(address)
    await reader.open()
    return address
  }

  /** Closes the reader and pastes into the page, as any other program would. */
  const pasted = async (): Promise<string> => {
    const { browser, reader } = stage
    await until('the notice', async () => (await reader.text('.notice-text')) === 'Copied')
    while (await reader.isOpen()) await press('Escape')
    await reader.closed()
    await browser.page.focus('textarea')
    await browser.page.keyboard.down('Control')
    await press('v')
    await browser.page.keyboard.up('Control')
    return until('the text', () => browser.page.$eval('textarea', (it) => it.value))
  }

  /** Selects the words of a paragraph with the mouse, from its first line into its second. */
  const select = async (selector: string) => {
    const { browser, reader } = stage
    await reader.show(selector)
    const place = await browser.inReader((root, it) => {
      const { left, top, width } = root.querySelector(it)?.getBoundingClientRect() ?? new DOMRect()
      return { left, top, width }
    }, selector)
    const { left = 0, top = 0, width = 0 } = place ?? {}
    const { mouse } = browser.page
    await mouse.move(left + 3, top + 14)
    await mouse.down()
    await mouse.move(left + width / 2, top + 48, { steps: 4 })
    await mouse.up()
    await until('the bar', () => reader.has('.selection-bar'))
  }

  it('copies a passage with its source, as a quotation, and as a link, by mouse and by key', async () => {
    const { reader } = stage
    const address = await open('/copy')
    await select('#lisible-p4')
    await reader.click('[data-action="copy-source"]')
    const withSource = await pasted()
    expect(withSource).toMatch(/^Number 13 tells how [\s\S]*\n\n— The boats\n/)
    expect(withSource.endsWith(address)).toBe(true)

    await open('/copy-quote')
    await select('#lisible-p4')
    await press('q')
    expect(await pasted()).toMatch(/^> Number 13 tells how [\s\S]*\n>\n> — \[The boats\]\(http/)

    await open('/copy-link')
    await select('#lisible-p4')
    await press('l')
    const link = await pasted()
    expect(link).toMatch(/\/copy-link#:~:text=Number%2013%20tells%20how/)
  })

  it('the link leads to the passage', async () => {
    const { browser } = stage
    await open('/copy-follow')
    await select('#lisible-p20')
    await press('l')
    const link = await pasted()
    await browser.open('about:blank')
    await browser.open(link)
    await until('the passage', () =>
      browser.page.evaluate(() => {
        const { top = -1 } = document.getElementById('p20')?.getBoundingClientRect() ?? {}
        return scrollY > 500 && top > -60 && top < innerHeight
      }),
    )
  })

  it('the bar goes with its selection', async () => {
    const { browser, reader } = stage
    await open('/copy-gone')
    await select('#lisible-p4')
    await browser.page.mouse.click(30, 400)
    await until('no bar', async () => !(await reader.has('.selection-bar')))
    // Without a selection its keys do nothing.
    await press('c')
    expect(await reader.text('.notice-text')).toBeNull()
  })

  it('Ctrl+A selects the article, and nothing around it', async () => {
    const { browser, reader } = stage
    await open('/copy-all')
    await browser.page.keyboard.down('Control')
    await press('a')
    await browser.page.keyboard.up('Control')
    await until('the bar', () => reader.has('.selection-bar'))
    const text = await browser.page.evaluate(() => String(getSelection()))
    expect(text).toContain('The boats')
    expect(text).toContain('The note itself stands at the end')
    expect(text).not.toContain('removed')
    expect(text).not.toContain('min left')
  })

  it('copies a block of code', async () => {
    const { reader } = stage
    await open('/copy-code')
    await reader.show('.code-copy')
    await reader.click('.code-copy')
    expect(await pasted()).toBe('print("lit")')
  })
}

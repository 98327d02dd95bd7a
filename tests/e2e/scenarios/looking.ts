import { expect, it } from 'vitest'
import { longPage } from '../../dom/long-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** Pictures, notes and contents. */
export function looking(stage: Stage): void {
  const press = (key: string) => stage.browser.page.keyboard.press(key as 'a')
  const open = async (path: string) => {
    const { browser, reader, site } = stage
    await browser.open(site.add(path, longPage()))
    await reader.open()
  }

  it('shows a picture large: arrows turn, z zooms, Esc closes it alone, the focus goes back', async () => {
    const { browser, reader } = stage
    await open('/pictures')
    await reader.show('.enlarge')
    await browser.inReader((root) => root.querySelector<HTMLElement>('.enlarge')?.focus(), null)
    await press('Enter')
    await until('the picture', () => reader.has('.lightbox[open]'))
    const caption = () => reader.text('.lightbox-caption')
    expect(await caption()).toBe('The quay at seven.')
    expect(await reader.text('.lightbox-place')).toBe('1 of 2')
    await press('ArrowRight')
    await until('the next', async () => (await caption()) === 'The mole at noon.')
    await press('ArrowRight')
    await press('z')
    await until('a zoom', () => reader.has('.lightbox-stage.zoomed'))
    await press('ArrowLeft')
    await until('the one before', async () => (await caption()) === 'The quay at seven.')
    expect(await reader.has('.lightbox-stage.zoomed')).toBe(false)
    // The reader's own keys wait.
    const before = await reader.top('h1')
    await press('j')
    await press('Escape')
    await until('the picture to close', async () => !(await reader.has('.lightbox')))
    expect(await reader.top('h1')).toBe(before)
    expect(await reader.focused()).toBe('enlarge')
    expect(await reader.isOpen()).toBe(true)

    await reader.click('.enlarge')
    await until('the picture', () => reader.has('.lightbox[open]'))
    await reader.click('[data-action="close-picture"]')
    await until('the picture to close', async () => !(await reader.has('.lightbox')))
    expect(await reader.isOpen()).toBe(true)
  })

  it('shows a footnote beside its reference; the focus goes in and back', async () => {
    const { browser, reader } = stage
    await open('/notes')
    await reader.show('.article-body sup')
    await browser.inReader((root) => root.querySelector<HTMLElement>('sup a')?.focus(), null)
    const before = await reader.top('h1')
    await press('Enter')
    await until('the note', () => reader.has('.note-card'))
    expect(await reader.text('.note-content')).toBe(
      'The note itself stands at the end of everything.',
    )
    expect(await reader.focused()).toBe('note-card')
    expect(await reader.top('h1')).toBe(before)
    await press('Escape')
    await until('the note to close', async () => !(await reader.has('.note-card')))
    expect(await reader.focused()).toBe('1')

    await press('Enter')
    await until('the note', () => reader.has('[data-action="go-to-note"]'))
    await reader.click('[data-action="go-to-note"]')
    await until('its place', async () => (await reader.top('.article-body ol li')) < 800)
    expect(await browser.page.evaluate(() => location.hash)).toBe('')
    // Its own arrow leads back.
    await reader.show('.article-body ol li a')
    await reader.click('.article-body ol li a')
    await until('the reference', async () => {
      const top = await reader.top('.article-body sup')
      return top > 0 && top < 800
    })
    expect(await browser.page.evaluate(() => location.hash)).toBe('')
  })

  it('has its contents beside the text where there is room, and in a drawer where not', async () => {
    const { browser, reader } = stage
    await browser.page.setViewport({ width: 2400, height: 800 })
    await open('/contents')
    await until('the contents beside', () => reader.has('.contents-beside'))
    expect(await reader.has('[data-action="contents"]')).toBe(false)
    await browser.page.setViewport({ width: 700, height: 800 })
    await until('the drawer', () => reader.has('[data-action="contents"]'))
    expect(await reader.has('.contents-beside')).toBe(false)
    await reader.click('[data-action="contents"]')
    await until('its entries', () => reader.has('[data-panel="contents"] a'))
    await browser.page.setViewport({ width: 1100, height: 800 })
  })

  it('tells how much is left, and nothing at the end', async () => {
    const { reader } = stage
    await open('/minutes')
    const left = async () =>
      Number.parseInt((await reader.text('[data-part="minutes-left"]')) ?? '', 10)
    const atFirst = await left()
    expect(atFirst).toBeGreaterThan(3)
    for (let n = 0; n < 6; n++) await press('n')
    await until('fewer minutes', async () => (await left()) < atFirst)
    await press('End')
    await until('none', async () => !(await reader.has('[data-part="minutes-left"]')))
  })

  it('colours code that says its language', async () => {
    const { reader } = stage
    await open('/code')
    await until('the colours', () => reader.has('pre .code-string'))
    expect(await reader.text('pre .code-string')).toBe('"lit"')
    const color = (selector: string) => reader.style(selector, 'color')
    expect(await color('pre .code-string')).not.toBe(await color('pre'))
    expect(await reader.text('pre')).toBe('print("lit")')
  })

  it('keeps the head of a table in sight, in the page and in a box of its own', async () => {
    const { browser, reader, site } = stage
    const rows = (columns: number) =>
      Array.from({ length: 60 }, (_, row) => `<tr>${`<td>Boat ${row}</td>`.repeat(columns)}</tr>`)
    const table = (columns: number) =>
      `<table><thead><tr>${'<th>Harbour</th>'.repeat(columns)}</tr></thead><tbody>${rows(columns).join('')}</tbody></table>`
    const html = longPage().replace(
      '</article>',
      `${table(3)}<p>And so on.</p>${table(20)}</article>`,
    )
    await browser.open(site.add('/tables', html))
    await reader.open()
    await until('the wide one', () => reader.has('.table.wide'))
    const middle = ':not(.wide) > table tr:nth-child(30)'
    await reader.show(middle)
    const head = await reader.box(':not(.wide) > table:has(tr:nth-child(30)) th')
    expect(Math.round(head.top)).toBe(56)

    await reader.show('.table.wide')
    await browser.inReader((root) => root.querySelector('.table.wide')?.scrollBy(0, 700), null)
    const box = await reader.box('.table.wide')
    const inBox = await reader.box('.table.wide th')
    expect(Math.abs(inBox.top - box.top)).toBeLessThan(2)
  })

  it('sets formulas as MathML', async () => {
    const { browser, reader, site } = stage
    const fraction = '<mfrac><mi>n</mi><mi>t</mi></mfrac>'
    await browser.open(site.add('/formula', longPage().replace('<mn>2</mn>', fraction)))
    await reader.open()
    await reader.show('math')
    const above = await reader.box('mfrac > :first-child')
    const below = await reader.box('mfrac > :last-child')
    expect(above.bottom).toBeLessThan(below.top + 1)
  })

  it('shows players as cards that load nothing: they are links', async () => {
    const { browser, reader, site } = stage
    const player = site.add('/embed/ferry', '<title>Player</title><video></video>')
    const html = longPage().replace(
      '<p id="p3">',
      `<iframe src="${player}" title="The ferry at dawn" width="560" height="315"></iframe><p id="p3">`,
    )
    await browser.open(site.add('/watch', html))
    let loads = 0
    browser.page.on('request', (request) => {
      if (request.url() === player) loads++
    })
    await reader.open()
    await reader.settled()
    expect(await reader.text('figure[data-embed] a')).toBe('The ferry at dawn')
    expect(await reader.has('iframe, video, audio, object, embed')).toBe(false)
    expect(loads).toBe(0)
  })
}

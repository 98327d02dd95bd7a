import { expect, it } from 'vitest'
import { schema } from '../../../utils/settings/schema.ts'
import { longPage } from '../../dom/long-page.ts'
import type { Stage } from '../scenarios.ts'
import { until } from '../until.ts'

/** A page that notes the keys it hears, as players and search fields do; what listens at the window itself hears them first. */
const listening = longPage()
  .replace('<article>', '<article><form><input name=q><button>Search</button></form>')
  .replace(
    '</body>',
    '<script>heard = []; for (const type of ["keydown", "keyup", "keypress"]) document.addEventListener(type, (e) => heard.push(e.key), true)</script></body>',
  )

/** Every key, and no mouse. */
export function keyboard(stage: Stage): void {
  const press = (...keys: string[]) =>
    keys.reduce(
      (before, key) => before.then(() => stage.browser.page.keyboard.press(key as 'a')),
      Promise.resolve(),
    )
  const openAt = async (path: string, html = listening) => {
    const { browser, reader, site } = stage
    await browser.open(site.add(path, html))
    await reader.open()
  }
  const headingAtLine = () =>
    stage.browser.inReader(
      (root) =>
        [...root.querySelectorAll('h2, .article-body p')].find(
          (element) => Math.abs(element.getBoundingClientRect().top - 72) < 3,
        )?.textContent,
      null,
    )

  it('goes by paragraphs and sections', async () => {
    await openAt('/keys-move')
    await press('n')
    expect(await headingAtLine()).toBe('Section number 1')
    await press('j')
    expect(await headingAtLine()).toContain('Number 1 tells')
    await press('j', 'k')
    expect(await headingAtLine()).toContain('Number 1 tells')
    await press('n', 'n', 'p')
    expect(await headingAtLine()).toBe('Section number 2')
  })

  it('changes size and theme', async () => {
    const { reader } = stage
    await openAt('/keys-look')
    const size = () => reader.style('.article-body', 'font-size')
    const before = Number.parseInt(await size(), 10)
    await press('+')
    await until('larger type', async () => (await size()) === `${before + 1}px`)
    await press('-', '-')
    await until('smaller type', async () => (await size()) === `${before - 1}px`)
    await press('+')
    const paper = () => reader.style('dialog', 'background-color')
    const first = await paper()
    const seen = new Set([first])
    for (const _ of schema.theme.options) {
      await press('t')
      seen.add(await paper())
    }
    expect(seen.size).toBeGreaterThanOrEqual(5)
    // All the way round, the theme is what it was.
    await until('the first theme again', async () => (await paper()) === first)
  })

  it.each([
    ['?', 'keys'],
    ['s', 'settings'],
    ['e', 'export'],
  ])('%s opens the drawer %s, and closes it; the focus goes in and back', async (key, id) => {
    const { reader } = stage
    await openAt(`/keys-${id}`)
    const before = await reader.focused()
    await press(key)
    await until(`the drawer ${id}`, () => reader.has(`[data-panel="${id}"]`))
    expect(await reader.focused()).toBe(id)
    await press(key)
    await until('it to close', async () => !(await reader.has('.panel')))
    expect(await reader.focused()).toBe(before)
  })

  it('o opens the contents; Enter on an entry leads there', async () => {
    const { reader } = stage
    await openAt('/keys-contents')
    await press('o')
    await until('the contents', async () => (await reader.focused()) !== 'reader')
    const isDrawer = await reader.has('[data-panel="contents"]')
    await press(...(isDrawer ? ['Tab', 'Tab', 'Tab'] : ['Tab', 'Tab']), 'Enter')
    await until('section 3', async () => (await headingAtLine()) === 'Section number 3')
    expect(await reader.focused()).toBe('Section number 3')
    expect(await reader.has('.panel')).toBe(false)
    await until('its mark', async () => {
      if (isDrawer) await press('o')
      const marked = await reader.text('[aria-current]')
      if (isDrawer) await press('o')
      return marked === 'Section number 3'
    })
  })

  it('f puts the window into full screen and back', async () => {
    const { browser } = stage
    await openAt('/keys-full')
    const height = () => browser.page.evaluate(() => outerHeight)
    const isFull = () => browser.page.evaluate(() => outerHeight >= screen.height)
    const before = await height()
    expect(await isFull()).toBe(false)
    await press('f')
    await until('full screen', isFull)
    await press('f')
    await until('the window', async () => (await height()) === before)
  })

  it('Esc closes the innermost first, and the reader at last', async () => {
    const { browser, reader } = stage
    await openAt('/keys-esc')
    await press('s')
    await until('the drawer', () => reader.has('.panel'))
    await reader.show('.article-body sup')
    await reader.click('.article-body sup a')
    await until('the note', () => reader.has('.note-card'))
    await press('Escape')
    await until('the note to close', async () => !(await reader.has('.note-card')))
    expect(await reader.has('.panel')).toBe(true)
    await browser.inReader((root) => root.querySelector<HTMLElement>('.enlarge')?.focus(), null)
    await press('Enter')
    await until('the picture', () => reader.has('.lightbox[open]'))
    await press('Escape')
    await until('the picture to close', async () => !(await reader.has('.lightbox')))
    expect(await reader.has('.panel')).toBe(true)
    await press('Escape')
    await until('the drawer to close', async () => !(await reader.has('.panel')))
    expect(await reader.isOpen()).toBe(true)
    await press('Escape')
    await reader.closed()
  })

  it('no key reaches the page, and chords are left alone', async () => {
    const { browser, reader } = stage
    await openAt('/keys-leak')
    const { keyboard } = browser.page
    type Listening = typeof globalThis & { heard: string[] }
    const heard = () => browser.page.evaluate(() => (globalThis as Listening).heard)
    const before = await reader.top('h1')
    for (const modifier of ['Control', 'Alt'] as const) {
      await keyboard.down(modifier)
      await keyboard.press('j')
      await keyboard.up(modifier)
    }
    expect((await heard()).filter((key) => key === 'j').length).toBeGreaterThanOrEqual(2)
    expect(await reader.top('h1')).toBe(before)

    const former = (await heard()).length
    await press('j', 'k', 'x', '?', 'Escape', 'Enter', ' ')
    expect((await heard()).slice(former)).toEqual([])
    expect(await reader.isOpen()).toBe(true)
  })

  it.each(['Escape', 'Enter', ' '])(
    'nothing of the key “%s” that closes the reader reaches the page',
    async (key) => {
      const { browser, reader } = stage
      await openAt(`/keys-close-${key.trim()}`)
      await browser.inReader(
        (root) => root.querySelector<HTMLElement>('[data-action="close"]')?.focus(),
        null,
      )
      await press(key)
      await reader.closed()
      await press('x')
      const heard = () =>
        browser.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
      await until('the next key', async () => (await heard()).length === 3)
      expect(new Set(await heard())).toEqual(new Set(['x']))
    },
  )

  it.each(['the reader', 'settings', 'export', 'removals'])(
    'Tab reaches every control of %s',
    async (id) => {
      const { browser, reader } = stage
      await openAt('/keys-tab')
      const drawer = id === 'the reader' ? 'dialog' : `[data-panel="${id}"]`
      if (id !== 'the reader') {
        await press(id.charAt(0))
        await until('the drawer', () => reader.has(drawer))
      }
      const wanted = await browser.inReader((root, drawer) => {
        const controls = 'a[href], button:not(:disabled), input, select, [tabindex="0"]'
        return [...(root.querySelector(drawer)?.querySelectorAll<HTMLElement>(controls) ?? [])]
          .filter((it) => it.tabIndex >= 0 && it.checkVisibility())
          .filter((it) => !(it instanceof HTMLInputElement) || it.type !== 'radio' || it.checked)
          .map((it, i) => {
            it.dataset.stop = `${i}`
            return it.dataset.stop
          })
      }, drawer)
      const met: (string | undefined)[] = []
      for (const _ of wanted ?? []) {
        await press('Tab')
        const stop = await browser.inReader(
          (root) => (root.activeElement as HTMLElement | null)?.dataset.stop,
          null,
        )
        met.push(stop ?? undefined)
      }
      expect(wanted?.length).toBeGreaterThan(1)
      expect(met).toEqual(wanted)
    },
  )
}

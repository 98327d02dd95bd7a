import type { Driver } from './driver.ts'
import { until } from './until.ts'

/** Blocks as tests/corpus/<page>/expected.json writes them. Runs in the page, hence whole. */
const blocksIn = (root: ShadowRoot): string[] =>
  [
    ...root.querySelectorAll(
      ':is(p, h2, h3, h4, h5, h6, li, figcaption, blockquote, td, pre):where(.article-body *)',
    ),
  ]
    .filter((element) => !element.querySelector('p, li, td'))
    .map((element) => {
      const text = (element.textContent ?? '').replace(/[ \t\n\r\f\u200b]+/g, ' ')
      return (/^H\d$/.test(element.tagName) ? '## ' : '') + text.replace(/^ | $/g, '')
    })
    .filter((text) => text !== '' && text !== '## ')

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What a user sees of the reader in a browser's tab, and does with it. */
export class Reader {
  readonly #browser: Driver

  constructor(browser: Driver) {
    this.#browser = browser
  }

  /** Clicks the toolbar button; waits for the article, its interface, and the background's part. */
  async open(): Promise<void> {
    await this.#browser.clickToolbarButton()
    await until('the reader', () => this.isOpen())
    await until('the interface', () => this.has('[data-action="settings"]'))
    await until('the popup to be set', () => this.#browser.popupIsSet())
  }

  async isOpen(): Promise<boolean> {
    const look = (root: ShadowRoot) => root.querySelector('dialog[open] header h1') !== null
    return (await this.#browser.inReader(look, null)) ?? false
  }

  /** Waits until no picture in sight is still to come, or to fail. */
  async settled(): Promise<void> {
    const look = (root: ShadowRoot) =>
      [...root.querySelectorAll('img')]
        .filter((image) => image.getBoundingClientRect().top < innerHeight)
        .every((image) => image.naturalWidth > 0 || image.classList.contains('broken'))
    await until('the pictures', () => this.#browser.inReader(look, null))
  }

  async closed(): Promise<void> {
    await until('the reader to close', async () => (await this.hosts()) === 0)
  }

  /** How many elements of the extension the page holds. */
  hosts(): Promise<number> {
    return this.#browser.page.evaluate(() => document.querySelectorAll('lisible-reader').length)
  }

  async text(selector: string): Promise<string | null> {
    const look = (root: ShadowRoot, it: string) => root.querySelector(it)?.textContent?.trim()
    return (await this.#browser.inReader(look, selector)) ?? null
  }

  async blocks(): Promise<string[]> {
    return (await this.#browser.inReader(blocksIn, null)) ?? []
  }

  /** A computed style of the first element found. */
  async style(selector: string, property: string): Promise<string> {
    const look = (root: ShadowRoot, [selector, property]: [string, string]) => {
      const element = root.querySelector(selector)
      return element ? getComputedStyle(element).getPropertyValue(property) : ''
    }
    return (await this.#browser.inReader(look, [selector, property])) ?? ''
  }

  /** Where the first element found lies in the window, in px. */
  async box(selector: string): Promise<Box> {
    const look = (root: ShadowRoot, it: string) => {
      const rect = root.querySelector(it)?.getBoundingClientRect()
      return rect && { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom }
    }
    const box = await this.#browser.inReader(look, selector)
    if (!box?.right) throw new Error(`the reader shows no ${selector}`)
    return box
  }

  /** A click with the mouse where the element is seen. */
  async click(selector: string): Promise<void> {
    const { left, top, right, bottom } = await this.box(selector)
    await this.#browser.page.mouse.click((left + right) / 2, (top + bottom) / 2)
  }

  /** What has the focus in the reader, as its `data-action`, class or name, whichever it has first. */
  async focused(): Promise<string | null> {
    const look = (root: ShadowRoot) => {
      const element = root.activeElement
      return (
        element?.getAttribute('data-action') ??
        element?.getAttribute('data-panel') ??
        (element?.className || element?.textContent?.trim())
      )
    }
    return (await this.#browser.inReader(look, null)) ?? null
  }

  /** Whether an element is there. */
  async has(selector: string): Promise<boolean> {
    const look = (root: ShadowRoot, it: string) => root.querySelector(it) !== null
    return (await this.#browser.inReader(look, selector)) ?? false
  }

  /** Where the first element found stands in the window, in px from its top. */
  async top(selector: string): Promise<number> {
    const look = (root: ShadowRoot, it: string) =>
      root.querySelector(it)?.getBoundingClientRect().top
    const top = await this.#browser.inReader(look, selector)
    if (typeof top !== 'number') throw new Error(`the reader shows no ${selector}`)
    return top
  }

  /** Brings an element into the middle of the window. */
  async show(selector: string): Promise<void> {
    const look = (root: ShadowRoot, it: string) =>
      root.querySelector(it)?.scrollIntoView({ block: 'center', behavior: 'instant' })
    await this.#browser.inReader(look, selector)
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from '../scripts/browsers.ts'
import type { Command, Driver, DriverOptions, Popup } from './driver.ts'
import { FirefoxPopup } from './firefox-popup.ts'
import * as scripts from './firefox-scripts.ts'
import { bidiOf, callIn, FirefoxWindow } from './firefox-window.ts'
import { until } from './until.ts'

const EXTENSION = resolve('.output/firefox-mv3')

/** What Firefox reports as errors: a page's policy at work, and a page that closed while it waited for an answer. */
const NO_PROBLEM =
  /^(Error: )?Content-Security-Policy: |^Promise (resolved|rejected) (while|after) context/

/** Every address but this machine's goes to a proxy that is not there. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, .localhost',
}

/** A headless Firefox over WebDriver BiDi, with the browser's own window for what BiDi does not reach. */
export class FirefoxDriver implements Driver {
  readonly downloads = mkdtempSync(join(tmpdir(), 'lisible-downloads-'))
  extensionId = ''
  readonly #profile = mkdtempSync(join(tmpdir(), 'lisible-firefox-'))
  readonly #options: DriverOptions
  readonly #problems: string[] = []
  #browser: Browser | undefined
  #page: Page | undefined
  #window: FirefoxWindow | undefined

  private constructor(options: DriverOptions) {
    this.#options = options
  }

  static async start(options: DriverOptions = {}): Promise<FirefoxDriver> {
    const driver = new FirefoxDriver(options)
    try {
      await driver.#launch()
    } catch (error) {
      await driver.close()
      throw error
    }
    return driver
  }

  async #launch(): Promise<void> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox') ?? 'firefox',
      headless: true,
      userDataDir: this.#profile,
      defaultViewport: { width: 1100, height: 800 },
      args: ['--remote-allow-system-access'],
      // A screen larger than its windows: what fills one can be told from what does not.
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1920', MOZ_HEADLESS_HEIGHT: '1200' },
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': this.downloads,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
        // Grants what the extension asks for without a question, which nobody could answer here.
        'extensions.webextOptionalPermissionPrompts': false,
        'intl.locale.requested': 'en-US',
        ...(this.#options.offline ? OFFLINE : {}),
        // The build is unsigned, so it is installed for one session, whose end would clear its settings.
        'extensions.webextensions.keepStorageOnUninstall': true,
      },
    })
    this.#browser = browser
    this.extensionId = await browser.installExtension(EXTENSION)
    this.#window = await FirefoxWindow.of(browser)
    await until('the background', () => this.window.call(scripts.isRunning, this.extensionId))
    await this.window.call(scripts.showButton, this.#widget)
    const [page = await browser.newPage()] = await browser.pages()
    page.on('pageerror', (error) => this.#problems.push(String(error)))
    this.#page = page
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('the browser is closed')
    return this.#browser
  }

  get page(): Page {
    if (!this.#page) throw new Error('the browser is closed')
    return this.#page
  }

  get window(): FirefoxWindow {
    if (!this.#window) throw new Error('the browser is closed')
    return this.#window
  }

  async #tab(): Promise<string> {
    const tree = await bidiOf(this.browser).send('browsingContext.getTree', { maxDepth: 0 })
    return tree.result.contexts?.[0]?.context ?? ''
  }

  get #widget(): string {
    return `${this.extensionId.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`
  }

  async open(address: string): Promise<void> {
    // Not page.goto: it waits in vain for pages of the browser, and after a page came back from the cache.
    await bidiOf(this.browser).send('browsingContext.navigate', {
      context: await this.#tab(),
      url: address,
      wait: 'complete',
    })
  }

  async openBeside(address: string): Promise<Page> {
    const beside = await this.browser.newPage()
    await beside.goto(address)
    await this.page.bringToFront()
    return beside
  }

  async highlightTabs(): Promise<void> {
    await this.window.call(scripts.highlightTabs, '')
  }

  tabs(): Promise<string[]> {
    return this.window.call(scripts.tabs, '')
  }

  async openBrowserPage(): Promise<void> {
    await this.open('about:support')
  }

  async clickToolbarButton(): Promise<void> {
    await this.window.call(scripts.click, this.#widget)
  }

  async pressShortcut(command: Command): Promise<void> {
    await this.window.call(scripts.pressAlt, command === 'toggle-reader' ? 'r' : 'x')
  }

  async inReader<Argument, Result>(
    look: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result | null> {
    const context = await this.#tab()
    const sharedId = await this.#rootIn(context)
    if (!sharedId) return null
    const json = JSON.stringify(argument) ?? 'undefined'
    const call = { context, look: `(root) => (${look})(root, ${json})`, args: [{ sharedId }] }
    return callIn(bidiOf(this.browser), call)
  }

  /** The reader's closed root, as the debugger names it. */
  async #rootIn(context: string): Promise<string | undefined> {
    const { result } = await bidiOf(this.browser).send('script.evaluate', {
      expression: "document.querySelector('lisible-reader')",
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
      awaitPromise: false,
      target: { context },
    })
    return result.result?.value?.shadowRoot?.sharedId
  }

  async chooseFile(selector: string, path: string): Promise<void> {
    const bidi = bidiOf(this.browser)
    const context = await this.#tab()
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration: '(root, selector) => root.querySelector(selector)',
      arguments: [{ sharedId: await this.#rootIn(context) }, { type: 'string', value: selector }],
      awaitPromise: false,
      target: { context },
    })
    const element = { sharedId: result.result?.sharedId }
    await bidi.send('input.setFiles', { context, element, files: [path] })
  }

  async openPopup(): Promise<Popup> {
    await until('the popup to be set', () => this.popupIsSet())
    await this.clickToolbarButton()
    return this.popup()
  }

  async popup(): Promise<Popup> {
    const popup = new FirefoxPopup(this.window)
    await until('the popup', () =>
      popup.evaluate((it) => Boolean(it.body?.firstElementChild), null),
    )
    return popup
  }

  popupIsSet(): Promise<boolean> {
    return this.window.call(scripts.hasPopupSet, this.extensionId)
  }

  popupIsOpen(): Promise<boolean> {
    return this.window.call(scripts.showsPopup, '')
  }

  async takeProblems(): Promise<string[]> {
    const own = await this.window.call<string[]>(scripts.takeProblems, '')
    return [...this.#problems.splice(0), ...own].filter((it) => !NO_PROBLEM.test(it))
  }

  async restart(): Promise<void> {
    await this.browser.close()
    await this.#launch()
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    for (const folder of [this.#profile, this.downloads]) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

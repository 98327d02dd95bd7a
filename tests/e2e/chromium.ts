import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'
import type { Settings } from '../../utils/settings/schema.ts'
import { findBrowser, sandboxArgs } from '../scripts/browsers.ts'
import { callInClosedRoot, chooseInClosedRoot } from './chromium-closed-root.ts'
import { ChromiumPopup } from './chromium-popup.ts'
import type { Command, Driver, DriverOptions, Popup } from './driver.ts'
import { until } from './until.ts'

/** What the background sees, with the methods that only Chromium's own events have. */
declare const chrome: ExtensionApi & {
  action: { onClicked: { hasListeners(): boolean } }
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } }
}

const EXTENSION = resolve('.output/chrome-mv3')
const POPUP = '/popup.html'

const OFFLINE =
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost'

interface ChromiumOptions extends DriverOptions {
  /** To be looked at, rather than headless. */
  window?: boolean
}

/** A Chromium with its window, or without one (headless). */
export class ChromiumDriver implements Driver {
  readonly downloads = mkdtempSync(join(tmpdir(), 'lisible-downloads-'))
  extensionId = ''
  readonly #profile = mkdtempSync(join(tmpdir(), 'lisible-chromium-'))
  readonly #options: ChromiumOptions
  readonly #problems: string[] = []
  #browser: Browser | undefined
  #page: Page | undefined
  #worker: WebWorker | undefined

  private constructor(options: ChromiumOptions) {
    this.#options = options
  }

  static async start(options: ChromiumOptions = {}): Promise<ChromiumDriver> {
    const driver = new ChromiumDriver(options)
    try {
      await driver.#launch()
    } catch (error) {
      await driver.close()
      throw error
    }
    return driver
  }

  async #launch(): Promise<void> {
    const { window = false, offline = false } = this.#options
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium') ?? 'chromium',
      headless: !window,
      userDataDir: this.#profile,
      pipe: true,
      enableExtensions: true,
      defaultViewport: window ? null : { width: 1100, height: 800 },
      args: [...sandboxArgs, ...(offline ? [OFFLINE] : [])],
      // Chromium on Linux takes the language of its messages from here; the tests read English ones.
      env: window ? process.env : { ...process.env, LANGUAGE: 'en' },
      downloadBehavior: { policy: 'allow', downloadPath: this.downloads },
    })
    this.#browser = browser
    this.extensionId = await browser.installExtension(EXTENSION)
    this.#worker = await until('the background', async () => {
      const target = browser.targets().find((it) => it.url().includes(this.extensionId))
      return target?.type() === 'service_worker' && (await target.worker())
    })
    // A click before the listener stands is lost.
    await until('the listener of the toolbar button', () =>
      this.#worker?.evaluate(() => chrome.action.onClicked.hasListeners()),
    )
    const [page = await browser.newPage()] = await browser.pages()
    page.on('pageerror', (error) => this.#problems.push(String(error)))
    this.#worker.on('console', (message) => {
      if (message.type() === 'error') this.#problems.push(message.text())
    })
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

  async open(address: string): Promise<void> {
    await this.page.goto(address)
  }

  async openBeside(address: string): Promise<Page> {
    const beside = await this.browser.newPage()
    await beside.goto(address)
    await this.page.bringToFront()
    return beside
  }

  async highlightTabs(): Promise<void> {
    await this.#worker?.evaluate(async () => {
      const tabs = await chrome.tabs.query({ lastFocusedWindow: true })
      // The first one named is the one in front.
      const inOrder = tabs.sort((one, other) => Number(other.active) - Number(one.active))
      await chrome.tabs.highlight({ tabs: inOrder.map(({ index }) => index) })
    })
  }

  async tabs(): Promise<string[]> {
    const tabs = this.browser.targets().filter((it) => it.type() === 'page')
    return tabs.map((it) => it.url())
  }

  /**
   * Lets the extension have a site as its user does on the page of extensions: it has it only once it
   * asks for it, and no question is put then, which nobody could answer here.
   */
  async agreeTo(host: string): Promise<void> {
    const page = await this.browser.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(
      `chrome.developerPrivate.addHostPermission('${this.extensionId}', '*://${host}/*')`,
    )
    await page.close()
    await this.page.bringToFront()
  }

  /** Lets the extension have a site, and has it ask for it. */
  async permitSite(host: string): Promise<void> {
    await this.agreeTo(host)
    const page = await this.browser.newPage()
    await page.goto(`chrome-extension://${this.extensionId}${POPUP}`)
    await page.evaluate(`chrome.permissions.request({ origins: ['*://${host}/*'] })`)
    await page.close()
    await this.page.bringToFront()
  }

  async openBrowserPage(): Promise<void> {
    await this.page.goto('chrome://version/')
  }

  async clickToolbarButton(): Promise<void> {
    const extension = (await this.browser.extensions()).get(this.extensionId)
    if (!extension) throw new Error('the extension is gone')
    // Brought to the front, it would be the only tab that is highlighted.
    const isInFront = await this.page.evaluate("document.visibilityState === 'visible'")
    if (!isInFront) await this.page.bringToFront()
    await this.page.triggerExtensionAction(extension)
  }

  async pressShortcut(command: Command): Promise<void> {
    // Keys from the debugger do not reach the browser's own shortcuts: the event goes out where it would
    // come in, if these are the keys that the browser has assigned.
    await this.#worker?.evaluate(async (command) => {
      const keys = { 'toggle-reader': 'Alt+R', 'export-again': 'Alt+X' }[command]
      const assigned = (await chrome.commands.getAll()).find(({ name }) => name === command)
      if (assigned?.shortcut !== keys) throw new Error(`${command} is not ${keys}`)
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      chrome.commands.onCommand.dispatch(command, tab)
    }, command)
  }

  async inReader<Argument, Result>(
    look: (root: ShadowRoot, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result | null> {
    return callInClosedRoot(this.page, { look, argument })
  }

  chooseFile(selector: string, path: string): Promise<void> {
    return chooseInClosedRoot(this.page, { selector, path })
  }

  async openPopup(): Promise<Popup & { page: Page }> {
    await until('the popup to be set', () => this.popupIsSet())
    await this.clickToolbarButton()
    return this.popup()
  }

  async popup(): Promise<Popup & { page: Page }> {
    const page = await until('the popup', async () => {
      const target = this.#popupTarget()
      const popup = await target?.asPage()
      const isDrawn = await popup?.evaluate(() => Boolean(document.body?.firstElementChild))
      return isDrawn && popup
    })
    return new ChromiumPopup(page)
  }

  /** Puts these settings in the place of all that are stored. */
  async storeSettings(settings: Partial<Settings>): Promise<void> {
    await this.#worker?.evaluate(async (values) => {
      await chrome.storage.sync.clear()
      await chrome.storage.local.clear()
      await chrome.storage.sync.set(values)
    }, settings)
  }

  #popupTarget() {
    return this.browser.targets().find((it) => it.url().includes(POPUP))
  }

  async popupIsSet(): Promise<boolean> {
    const popup = await this.#worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return tab?.id !== undefined && chrome.action.getPopup({ tabId: tab.id })
    })
    return Boolean(popup)
  }

  async popupIsOpen(): Promise<boolean> {
    return this.#popupTarget() !== undefined
  }

  async takeProblems(): Promise<string[]> {
    return this.#problems.splice(0)
  }

  /** Waits until its user has closed the window. */
  async untilClosed(): Promise<void> {
    await new Promise((resolve) => this.browser.once('disconnected', resolve))
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
